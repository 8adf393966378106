package dev.docbind.runtime.event;

/**
 * How much of an event is read.
 *
 * @param bytes the most bytes of a body, as it came
 * @param values the most values in it, and the most arrays
 * @param depth the most names in a key: {@code data[FIELDS][ID]} has 3
 */
public record EventLimits(int bytes, int values, int depth) {

    /** A megabyte; a thousand values, as PHP takes; and 32 levels. */
    public static final EventLimits DEFAULT = new EventLimits(1 << 20, 1000, 32);

    private static final int LARGEST = 1 << 30;
    private static final int DEEPEST = 200;

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException when one is not positive, the depth is above 200, or there may be more bytes than a gigabyte
     */
    public EventLimits {
        if (bytes < 1 || bytes > LARGEST || values < 1 || depth < 1 || depth > DEEPEST) {
            throw new IllegalArgumentException(
                    "limits begin with 1; the depth ends with " + DEEPEST + ", the bytes with a gigabyte");
        }
    }
}
