package dev.docbind.generator.emit.java.api;

import dev.docbind.generator.model.Event;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Placement;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.ValueList;

/** How the things that a documentation speaks of are named in texts: methods by their names, all else with a word before it. */
public final class Symbols {

    /** The errors that any method may return. */
    public static final String SYSTEM_ERRORS = "system";

    private static final String THIRD = "v3:";
    private static final String TYPE = "type:";
    private static final String EVENT = "event:";
    private static final String PLACEMENT = "placement:";
    private static final String NAMESPACE = "namespace:";

    private Symbols() {}

    /** {@code crm.deal.add}; {@code v3:tasks.task.get} for one of REST 3.0. */
    public static String of(Method method) {
        return (method.rest() == 3 ? THIRD : "") + method.name();
    }

    /** {@code type:crm.deal}. */
    public static String of(Thing thing) {
        return TYPE + (thing.rest() == 3 ? THIRD : "") + thing.id();
    }

    /** {@code type:crm.deal/values/STAGE}. */
    public static String of(ValueList list) {
        return TYPE + (list.rest() == 3 ? THIRD : "") + list.id();
    }

    /** {@code event:ONCRMDEALADD}. */
    public static String of(Event event) {
        return EVENT + event.code();
    }

    /** {@code placement:CRM_DEAL_DETAIL_TAB}. */
    public static String of(Placement placement) {
        return PLACEMENT + placement.code();
    }

    /** {@code namespace:crm.deal}; nothing below it is the facade's. */
    public static String ofNamespace(String title) {
        return NAMESPACE + title;
    }

    /** Whether it is the symbol of a type that methods share. */
    public static boolean isType(String owner) {
        return owner.startsWith(TYPE);
    }

    /** Whether it is the symbol of an event. */
    public static boolean isEvent(String owner) {
        return owner.startsWith(EVENT);
    }

    /** Whether it is the symbol of a placement. */
    public static boolean isPlacement(String owner) {
        return owner.startsWith(PLACEMENT);
    }

    /** Whether it is the symbol of a namespace. */
    public static boolean isNamespace(String owner) {
        return owner.startsWith(NAMESPACE);
    }
}
