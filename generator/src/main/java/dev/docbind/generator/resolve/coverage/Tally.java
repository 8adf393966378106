package dev.docbind.generator.resolve.coverage;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was read of one kind of thing, and what was not.
 *
 * @param read how many were read
 * @param aside how many belong to something else than the method, such as a callback or the handler of an event
 * @param unread how many were not, by reason
 */
public record Tally(int read, int aside, Map<String, Integer> unread) {

    /** Nothing counted. */
    static final Tally NONE = new Tally(0, 0, Map.of());

    public Tally {
        unread = unread.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(unread));
    }

    /** Both together. */
    Tally plus(Tally other) {
        Map<String, Integer> sum = unread;
        if (!other.unread.isEmpty()) {
            sum = new TreeMap<>(unread);
            for (Map.Entry<String, Integer> more : other.unread.entrySet()) {
                sum.merge(more.getKey(), more.getValue(), Integer::sum);
            }
        }
        return new Tally(read + other.read, aside + other.aside, sum);
    }

    /** How many were not read, for whatever reason. */
    public int unreadCount() {
        return unread.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** One more that was read. */
    Tally with(int more) {
        return new Tally(read + more, aside, unread);
    }

    /** More that belong to something else. */
    Tally besides(int more) {
        return new Tally(read, aside + more, unread);
    }

    /** More that were not read. */
    Tally without(int more, String reason) {
        return more == 0 ? this : plus(new Tally(0, 0, Map.of(reason, more)));
    }
}
