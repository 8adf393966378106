package dev.docbind.runtime.testing.event;

/**
 * Who listens to an event.
 *
 * @param event the code in upper case
 * @param handler the address that the event is posted to; empty for the queue of offline events
 * @param authType the user whose rights are used, 0 for the one that the event is about
 * @param isOffline whether the event goes to the queue
 * @param connector the source that the queue belongs to, or empty
 */
public record BoundHandler(String event, String handler, long authType, boolean isOffline, String connector) {}
