package dev.docbind.events.events;

import dev.docbind.runtime.event.IncomingEvent;
import org.jspecify.annotations.NullMarked;

/**
 * What a portal sends to the handlers of an application: a record for each documented event, and
 * {@link UnknownEvent} for any other. A later version may have more of them.
 */
@NullMarked
public sealed interface PortalEvent extends IncomingEvent permits OnDemoBotAdd, OnDemoBotDelete, OnDemoLineDrop, OnDemoOrderAdd, OnDemoOrderDrop, OnDemoOrderUpdate, UnknownEvent {
}
