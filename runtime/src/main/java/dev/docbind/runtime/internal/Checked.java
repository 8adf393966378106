package dev.docbind.runtime.internal;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Settings that are looked at when they are made, where the stack trace still shows who made them. */
public final class Checked {

    /** Longer times would overflow in nanoseconds, and nobody waits that long. */
    private static final Duration LONGEST = Duration.ofDays(365);

    /** Of the JDK, what has a form though it has no order: values that may be there, zones and periods, languages, currencies. */
    private static final String TEXTS = "time[.]|util[.](Optional|Locale|Currency)";

    private Checked() {}

    /**
     * A value that a portal can be sent, as far as its class tells.
     *
     * @param value the value, or a collection or a map of values
     * @param <T> the type of the value
     * @return the value
     * @throws IllegalArgumentException when it has no form on the wire: a number that is none, a stream, an object of the JDK
     */
    public static <T extends @Nullable Object> T sendable(T value) {
        if (value instanceof Collection<?> many) {
            for (Object one : many) {
                sendable(one);
            }
        } else if (value instanceof Map<?, ?> map) {
            sendable(map.values());
        } else if (value != null && !isSendable(value)) {
            String what = value instanceof Number
                    ? value.toString()
                    : value.getClass().getName();
            throw new IllegalArgumentException("this cannot be sent to a portal: " + what);
        }
        return value;
    }

    private static boolean isSendable(Object value) {
        if (value instanceof Double || value instanceof Float) {
            return Double.isFinite(((Number) value).doubleValue());
        }
        Class<?> type = value.getClass();
        return value instanceof CharSequence
                || value instanceof Number
                || value instanceof Temporal
                || (value instanceof Comparable && !(value instanceof Path || value instanceof File))
                || type.isArray()
                || !(value instanceof AutoCloseable
                        || type.isHidden()
                        || type.getName().matches("(javax?|jdk|sun)[.](?!" + TEXTS + ").*"));
    }

    /**
     * A time of more than zero.
     *
     * @param value the time
     * @return the time, or a year where it is longer
     * @throws IllegalArgumentException when it is zero or less
     */
    public static Duration positive(Duration value) {
        if (value.isZero() || value.isNegative()) {
            throw new IllegalArgumentException("a time of more than zero is needed, not " + value);
        }
        return notNegative(value);
    }

    /**
     * A time of zero or more.
     *
     * @param value the time
     * @return the time, or a year where it is longer
     * @throws IllegalArgumentException when it is less than zero
     */
    public static Duration notNegative(Duration value) {
        if (value.isNegative()) {
            throw new IllegalArgumentException("a time of zero or more is needed, not " + value);
        }
        return value.compareTo(LONGEST) > 0 ? LONGEST : value;
    }

    /**
     * A number of at least one.
     *
     * @param value the number
     * @param what what it counts
     * @return the number
     * @throws IllegalArgumentException when it is less
     */
    public static int atLeastOne(int value, String what) {
        if (value < 1) {
            throw new IllegalArgumentException("at least one of " + what + " is needed, not " + value);
        }
        return value;
    }
}
