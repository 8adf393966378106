package dev.docbind.fleet.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the workers said of their calls, and whether the portal says the same. */
final class FleetBooks {

    private final String[] outcomes;
    private final boolean[] started;
    private final long[] askMicros;
    private final long[] tookMillis;
    private int done;

    FleetBooks(int calls) {
        this.outcomes = new String[calls];
        this.started = new boolean[calls];
        this.askMicros = new long[calls];
        this.tookMillis = new long[calls];
    }

    synchronized void started(int id) {
        started[id] = true;
    }

    synchronized void done(int id, String outcome, long micros, long millis) {
        outcomes[id] = outcome;
        askMicros[id] = micros;
        tookMillis[id] = millis;
        done++;
    }

    synchronized int done() {
        return done;
    }

    /** Where a worker goes on that takes a dead one's place. */
    synchronized int next(int begin, int end) {
        int next = end;
        while (next > begin && !started[next - 1]) {
            next--;
        }
        return next;
    }

    /** Answers that the portal knows nothing of, and calls that it ran more than once. */
    synchronized List<String> mistakes(FleetPortal portal) {
        List<String> mistakes = new ArrayList<>();
        for (int id = 0; id < outcomes.length; id++) {
            int runs = portal.runs(id);
            boolean isAnswered = "answered".equals(outcomes[id]);
            if (runs > 1) {
                mistakes.add(id + " ran " + runs + " times, " + outcomes[id]);
            } else if (id % 2 == 0 && isAnswered && runs == 0) {
                mistakes.add(id + " was answered and did not run");
            } else if ("wrong".equals(outcomes[id]) || !started[id]) {
                mistakes.add(id + " " + outcomes[id]);
            }
        }
        return mistakes;
    }

    synchronized Map<String, Integer> outcomes() {
        Map<String, Integer> counts = new TreeMap<>();
        for (String outcome : outcomes) {
            counts.merge(outcome == null ? "died-with-its-worker" : outcome, 1, Integer::sum);
        }
        return counts;
    }

    synchronized long late() {
        return Arrays.stream(tookMillis)
                .filter(took -> took > FleetSettings.DEADLINE.toMillis() + 250)
                .count();
    }

    synchronized long longest() {
        return Arrays.stream(tookMillis).max().orElse(0);
    }

    /** Microseconds to ask for a place. */
    synchronized String asking() {
        long[] sorted =
                Arrays.stream(askMicros).filter(micros -> micros >= 0).sorted().toArray();
        return sorted.length == 0
                ? "none"
                : "p50 " + sorted[sorted.length / 2] + ", p90 " + sorted[sorted.length * 9 / 10] + ", p99 "
                        + sorted[sorted.length * 99 / 100] + ", most " + sorted[sorted.length - 1];
    }
}
