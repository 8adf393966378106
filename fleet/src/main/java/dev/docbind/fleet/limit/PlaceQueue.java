package dev.docbind.fleet.limit;

import dev.docbind.runtime.limit.Admission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The calls of this machine that ask for places at one portal. Those that come while the engine is asked go to it together the
 * next time, and each has its own place of those that come back, in their order.
 */
final class PlaceQueue {

    private static final int MOST_AT_ONCE = 200;

    private final Counter counter;
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger length = new AtomicInteger();

    PlaceQueue(Counter counter) {
        this.counter = counter;
    }

    /**
     * Asks for a place.
     *
     * @param patience nanoseconds
     * @return the answer; who ends it before that has no place
     */
    CompletableFuture<Admission> ask(long patience) {
        Waiting waiting = new Waiting(patience, new CompletableFuture<>());
        queue.add(waiting);
        if (length.getAndIncrement() == 0) {
            var unused = Errands.begin(this::serve);
        }
        return waiting.answer();
    }

    private PlaceQueue serve() {
        List<Waiting> now = new ArrayList<>();
        int taken;
        do {
            now.clear();
            taken = 0;
            for (Waiting next = queue.poll(); next != null; next = taken < MOST_AT_ONCE ? queue.poll() : null) {
                taken++;
                if (!next.answer().isDone()) {
                    now.add(next);
                }
            }
            if (!now.isEmpty()) {
                serve(now);
            }
        } while (length.addAndGet(-taken) > 0);
        return this;
    }

    private void serve(List<Waiting> all) {
        try {
            long last = counter.take(all.size());
            long interval = counter.interval();
            int given = 0;
            for (Waiting waiting : all) {
                long wait = last == 0 ? 0 : Math.max(0, last - (all.size() - given - 1) * interval);
                Duration delay = Duration.ofNanos(wait);
                boolean isPatient = wait <= waiting.patience();
                boolean isThere =
                        waiting.answer().complete(isPatient ? Admission.after(delay) : Admission.notBefore(delay));
                given += isThere && isPatient ? 1 : 0;
            }
            if (given < all.size()) {
                counter.giveBack(all.size() - given);
            }
        } catch (RuntimeException | Error e) {
            all.forEach(waiting -> waiting.answer().completeExceptionally(e));
        }
    }

    private record Waiting(long patience, CompletableFuture<Admission> answer) {}

    /** Where places come from; each method but {@link #interval} waits for the engine. */
    interface Counter {

        /** Takes so many places, and returns how many nanoseconds it is to the last of them. */
        long take(int places);

        void giveBack(int places);

        /** Nanoseconds from a place to the next. */
        long interval();
    }
}
