package dev.docbind.generator.resolve.override;

import dev.docbind.generator.model.Event;

/** Changes the code or the name of an event, where the wrong one stands. */
final class EventEdit {

    private static final String CODE = "event/code";
    private static final String NAME = "event/name";

    private EventEdit() {}

    /** Whether a correction is one of an event. */
    static boolean isOfEvent(Correction correction) {
        return correction.path().equals(CODE) || correction.path().equals(NAME);
    }

    /** The changed event; the very same one where another value stands there. */
    static Event apply(Event event, Correction correction) {
        String value = Value.text(correction.value());
        String expected = Value.text(correction.expected());
        if (correction.path().equals(CODE)) {
            return event.code().equals(expected) ? event.named(value, event.name()) : event;
        }
        return event.name().equals(expected) ? event.named(event.code(), value) : event;
    }
}
