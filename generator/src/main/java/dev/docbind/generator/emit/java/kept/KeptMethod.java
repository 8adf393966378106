package dev.docbind.generator.emit.java.kept;

import dev.docbind.generator.emit.java.client.PlannedMethod;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.emit.java.plan.KeptPlans.Origin;
import dev.docbind.generator.emit.java.plan.ThingPlans;
import java.util.Set;

/**
 * A method that the documentation does not have.
 *
 * @param names its names, as of the documentation that had it
 * @param things the plans of the types that it shared with others
 * @param systemCodes the names of the codes that any method could return
 * @param origin since when it is gone
 */
public record KeptMethod(MethodNames names, ThingPlans things, Set<String> systemCodes, Origin origin) {

    /** The same with names that say that it is kept. */
    public PlannedMethod planned() {
        String why = new KeptWords(origin).method();
        return new PlannedMethod(names.of(KeptWords.deprecated(names.method(), why)), things.another(), systemCodes);
    }

    /** The same as it was. */
    PlannedMethod asBefore() {
        return new PlannedMethod(names, things.another(), systemCodes);
    }
}
