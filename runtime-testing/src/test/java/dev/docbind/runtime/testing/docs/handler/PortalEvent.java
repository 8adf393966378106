package dev.docbind.runtime.testing.docs.handler;

import dev.docbind.runtime.event.IncomingEvent;

/** Stands for the generated family of events. */
public interface PortalEvent extends IncomingEvent {}
