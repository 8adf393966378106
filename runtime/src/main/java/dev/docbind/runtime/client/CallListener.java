package dev.docbind.runtime.client;

import java.time.Duration;

/**
 * Is told how calls go, for metrics and events: names, times and counts, and no secret. It is called on the threads of the
 * calls and must not wait; its exceptions are logged and do not end a call. {@code portal} is the portal's host, {@code method} the
 * method's name.
 */
public interface CallListener {

    /**
     * A call begins.
     *
     * @param method the method
     * @param portal the portal
     */
    default void begins(String method, String portal) {}

    /**
     * A call waits for the limits of the portal.
     *
     * @param method the method
     * @param portal the portal
     * @param time how long
     */
    default void waits(String method, String portal, Duration time) {}

    /**
     * A call has waited for a new token.
     *
     * @param method the method
     * @param portal the portal
     * @param time how long
     * @param isRenewed whether there is one
     */
    default void renewed(String method, String portal, Duration time, boolean isRenewed) {}

    /**
     * An attempt has failed, and there will be another one.
     *
     * @param method the method
     * @param portal the portal
     * @param attempt the number of the next attempt, at least 2
     * @param pause how long the call waits for it
     */
    default void repeats(String method, String portal, int attempt, Duration pause) {}

    /**
     * A call has ended.
     *
     * @param method the method
     * @param portal the portal
     * @param time how long it took in all
     * @param attempts how often it was sent
     * @param outcome {@code answered}, or the simple name of the exception's class
     */
    default void ends(String method, String portal, Duration time, int attempts, String outcome) {}
}
