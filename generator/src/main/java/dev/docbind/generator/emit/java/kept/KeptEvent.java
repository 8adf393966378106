package dev.docbind.generator.emit.java.kept;

import dev.docbind.generator.emit.java.name.EventNames;
import dev.docbind.generator.emit.java.plan.KeptPlans.Origin;
import dev.docbind.generator.emit.java.plan.ThingPlans;
import dev.docbind.generator.model.Event;

/**
 * An event that the documentation does not have.
 *
 * @param names its names
 * @param things the plans of the types that it shared with others
 * @param origin since when it is gone
 */
public record KeptEvent(EventNames names, ThingPlans things, Origin origin) {

    /** The same with names that say that it is kept. */
    public EventNames deprecated() {
        Event event = names.event();
        Event kept = event.with(KeptWords.deprecated(event.overview(), new KeptWords(origin).event()));
        return new EventNames(kept, names.type(), names.constant());
    }
}
