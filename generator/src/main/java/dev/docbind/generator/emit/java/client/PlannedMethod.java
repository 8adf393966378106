package dev.docbind.generator.emit.java.client;

import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.emit.java.plan.MethodPlan;
import dev.docbind.generator.emit.java.plan.ThingPlans;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A method of a client, with its plan once somebody asks for it: where nothing of it is emitted, nobody does. One thread at a time has it. */
public final class PlannedMethod {

    private final MethodNames names;
    private final ThingPlans things;
    private final Set<String> systemCodes;
    private @Nullable MethodPlan plan;

    /**
     * A method without a plan.
     *
     * @param things the plans of the types that methods share, for this method alone
     * @param systemCodes the names of the codes that any method may return
     */
    public PlannedMethod(MethodNames names, ThingPlans things, Set<String> systemCodes) {
        this.names = names;
        this.things = things;
        this.systemCodes = systemCodes;
    }

    /** Its names. */
    public MethodNames names() {
        return names;
    }

    /** Its plan. */
    public MethodPlan plan() {
        MethodPlan made = plan;
        if (made == null) {
            made = MethodPlan.of(names, things, systemCodes);
            plan = made;
        }
        return made;
    }

    /** The identifiers of the closed lists of values that it needs. */
    public Set<String> lists() {
        plan();
        return things.lists();
    }
}
