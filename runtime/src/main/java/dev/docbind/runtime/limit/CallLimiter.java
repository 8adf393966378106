package dev.docbind.runtime.limit;

import java.time.Duration;

/**
 * Spaces calls so that a portal need not refuse them. It returns how long a caller has to wait and does not wait itself, so
 * that blocking calls, asynchronous calls and engines that are shared by machines all fit. Places are given in the order
 * in which they are asked for. Used by many threads at once.
 */
public interface CallLimiter {

    /**
     * Asks for a place.
     *
     * @param call the call
     * @param patience how long the caller can wait; when that is not enough, nothing is reserved
     * @return when to go, or when to ask again
     */
    Admission reserve(LimitedCall call, Duration patience);

    /**
     * Gives a reserved place back: the call will not be sent.
     *
     * @param call the call
     */
    void release(LimitedCall call);

    /**
     * Learns from an answer.
     *
     * @param call the call
     * @param report what the answer says
     */
    void answered(LimitedCall call, CallReport report);

    /**
     * The limiter that clients use by default: one for the JVM, since portals count by address and not by client. It keeps
     * the limits that the documentation names for most plans, in the cloud from the start and elsewhere from the first
     * refusal on.
     *
     * @return the limiter
     */
    static CallLimiter standard() {
        return PortalLimiter.STANDARD;
    }

    /**
     * A limiter that never lets anybody wait.
     *
     * @return the limiter
     */
    static CallLimiter none() {
        return Unlimited.INSTANCE;
    }
}
