package dev.docbind.generator.emit.java.kept;

import dev.docbind.generator.emit.java.plan.KeptPlans.Origin;
import dev.docbind.generator.emit.java.plan.ThingPlans;

/**
 * Something that methods shared and that stands in a file of its own, which the documentation does not have.
 *
 * @param <T> a thing or a closed list
 * @param type what it is
 * @param things the plans of what the documentation that had it shared
 * @param origin since when it is gone
 */
public record KeptType<T>(T type, ThingPlans things, Origin origin) {

    /** The same, gone since another documentation. */
    KeptType<T> since(Origin other) {
        return new KeptType<>(type, things, other);
    }
}
