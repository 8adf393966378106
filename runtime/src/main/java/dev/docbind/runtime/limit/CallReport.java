package dev.docbind.runtime.limit;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a portal's answer says about its limits.
 *
 * @param outcome what came of the call
 * @param operating the operating time that the method has used up, in seconds; null where the portal does not say
 * @param operatingResetAt when the oldest part of it is forgotten; null where the portal does not say
 * @param retryAfter how long the portal asks to wait before the next call; null where it does not say
 */
public record CallReport(
        Outcome outcome,
        @Nullable Double operating,
        @Nullable Instant operatingResetAt,
        @Nullable Duration retryAfter) {

    /**
     * A report of an answer that does not ask to wait.
     *
     * @param outcome what came of the call
     * @param operating the operating time that the method has used up, in seconds; null where the portal does not say
     * @param operatingResetAt when the oldest part of it is forgotten; null where the portal does not say
     */
    public CallReport(Outcome outcome, @Nullable Double operating, @Nullable Instant operatingResetAt) {
        this(outcome, operating, operatingResetAt, null);
    }

    /** What came of a call. */
    public enum Outcome {
        /** The portal answered; errors that have nothing to do with limits are answers, too. */
        ANSWERED,
        /** A command of a batch was answered: the portal counts the batch as a call, and the operating time of each command. */
        PART,
        /** The portal has had too many calls. */
        TOO_MANY_CALLS,
        /** The method has used up its operating time. */
        OPERATING_TIME_USED_UP,
        /** Nothing came back. */
        LOST
    }
}
