package dev.docbind.generator.emit.java.plan;

import dev.docbind.generator.emit.java.name.ThingClasses;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.ValueList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plans of things, each made once, for one part of a client: what the part asked for is known. Inside its own plan, a thing is
 * known by its class alone. Several threads may have plans that {@link #another} made.
 */
public final class ThingPlans {

    /** No methods share anything. */
    static final ThingPlans NONE = new ThingPlans(ThingClasses.NONE);

    private final ThingClasses classes;
    private final PlannedThings planned;
    private final Set<String> lists = new TreeSet<>();

    public ThingPlans(ThingClasses classes) {
        this(classes, KeptPlans.NONE);
    }

    /** The plans of a client that keeps something of an earlier one. */
    public ThingPlans(ThingClasses classes, KeptPlans kept) {
        this(classes, new PlannedThings(classes, kept));
    }

    ThingPlans(ThingClasses classes, PlannedThings planned) {
        this.classes = classes;
        this.planned = planned;
    }

    /** The same plans for another part, which has not asked for anything yet. */
    public ThingPlans another() {
        return new ThingPlans(classes, planned);
    }

    /** What is kept of an earlier client. */
    public KeptPlans kept() {
        return planned.kept();
    }

    /** The identifiers of the closed lists of values that the part needs, sorted: its own, and those of the things that it has. */
    public Set<String> lists() {
        return Collections.unmodifiableSet(lists);
    }

    /** The plan of the type of a field's values; null where the field refers to no thing. */
    @Nullable
    RecordPlan of(Field field) {
        Thing thing = thing(field);
        if (thing == null) {
            return null;
        }
        RecordPlan own = planned.begun(thing);
        return own == null ? file(thing).top() : own;
    }

    private @Nullable Thing thing(Field field) {
        return field.type().kind().isQuery() ? null : classes.of(field);
    }

    /** The class of a closed list of values that methods share; null where the field has none. */
    @Nullable
    ValueClassPlan valuesOf(Field field) {
        ValueList list = classes.valuesOf(field);
        if (list == null) {
            return null;
        }
        lists.add(list.id());
        return planned.values(list);
    }

    /** The names of the fields of the thing whose names a selection, filter or order takes; null where it takes no thing's. */
    @Nullable
    ValueClassPlan namesOf(Field field) {
        Thing thing = field.type().kind().isQuery() ? classes.of(field) : null;
        return thing == null ? null : planned.names(thing);
    }

    /** What a thing's file and those that it needs have in closed lists of values. */
    List<ValueClassPlan> insideOf(Field field) {
        Thing thing = thing(field);
        if (thing == null || planned.begun(thing) != null) {
            return List.of();
        }
        FilePlan file = file(thing);
        return Stream.concat(file.values().stream(), file.others().stream()).toList();
    }

    /** The plan of a thing's file. */
    public FilePlan file(Thing thing) {
        PlannedThings.Planned plan = planned.of(thing);
        lists.addAll(plan.lists());
        return plan.file();
    }

    /** The plan of what requests take for a thing; null where they take nothing for it. */
    public @Nullable RecordPlan sentFor(Thing thing) {
        Thing sent = sentAs(thing);
        return sent == null ? null : file(sent).top();
    }

    /** What requests take for a thing; null where they take nothing for it. */
    public @Nullable Thing sentAs(Thing thing) {
        return classes.byId(thing.sentAs());
    }

    /** The names of a thing's fields as a class of their own. */
    public ValueClassPlan fieldNames(Thing thing) {
        return planned.names(thing);
    }

    /** The class of a closed list of values. */
    public ValueClassPlan values(ValueList list) {
        return planned.values(list);
    }
}
