package dev.docbind.events.events;

import dev.docbind.runtime.event.EventReader;
import dev.docbind.runtime.event.EventType;
import org.jspecify.annotations.NullMarked;

/** The codes of events, and the reader of what a portal sends. */
@NullMarked
public final class Events {
    /** The event {@code ONDEMOBOTADD}. */
    public static final EventType<OnDemoBotAdd> ON_DEMO_BOT_ADD = EventType.of("ONDEMOBOTADD",
            "OnDemoBotAdd");

    /** The event {@code ONDEMOBOTDELETE}. */
    public static final EventType<OnDemoBotDelete> ON_DEMO_BOT_DELETE = EventType.of("ONDEMOBOTDELETE",
            "OnDemoBotDelete");

    /** The event {@code ONDEMOLINEDROP}. */
    public static final EventType<OnDemoLineDrop> ON_DEMO_LINE_DROP = EventType.of("ONDEMOLINEDROP",
            "OnDemoLineDrop");

    /**
     * The event {@code ONDEMOORDERADD}. With {@code numbered}, it is the same about things of one type
     * alone.
     */
    public static final EventType<OnDemoOrderAdd> ON_DEMO_ORDER_ADD = EventType.of("ONDEMOORDERADD",
            "OnDemoOrderAdd");

    /** The event {@code ONDEMOORDERDROP}. */
    public static final EventType<OnDemoOrderDrop> ON_DEMO_ORDER_DROP = EventType.of("ONDEMOORDERDROP",
            "OnDemoOrderDrop");

    /** The event {@code ONDEMOORDERUPDATE}. */
    @Deprecated
    public static final EventType<OnDemoOrderUpdate> ON_DEMO_ORDER_UPDATE = EventType.of("ONDEMOORDERUPDATE",
            "OnDemoOrderUpdate");

    private Events() {}

    /**
     * Returns a reader of what a portal sends.
     *
     * @return the reader
     */
    public static EventReader<PortalEvent> reader() {
        return EventReader.of(Events::typeOf);
    }

    private static Class<? extends PortalEvent> typeOf(String code) {
        return switch (code) {
            case "ONDEMOBOTADD" -> OnDemoBotAdd.class;
            case "ONDEMOBOTDELETE" -> OnDemoBotDelete.class;
            case "ONDEMOLINEDROP" -> OnDemoLineDrop.class;
            case "ONDEMOORDERADD" -> OnDemoOrderAdd.class;
            case "ONDEMOORDERDROP" -> OnDemoOrderDrop.class;
            case "ONDEMOORDERUPDATE" -> OnDemoOrderUpdate.class;
            default -> numbered(EventType.withoutNumber(code));
        };
    }

    private static Class<? extends PortalEvent> numbered(String code) {
        return switch (code) {
            case "ONDEMOORDERADD" -> OnDemoOrderAdd.class;
            default -> UnknownEvent.class;
        };
    }
}
