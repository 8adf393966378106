package dev.docbind.runtime.event;

/**
 * Works on an offline event.
 *
 * @param <E> what all events have in common
 */
@FunctionalInterface
public interface OfflineHandler<E extends IncomingEvent> {

    /**
     * Works on an event. It is acknowledged when this returns, so what has to survive is stored by then. After a crash it may come
     * once more.
     *
     * @param event the event
     * @throws Exception for any reason: the event is given back to the portal as an error
     */
    void handle(E event) throws Exception;
}
