package dev.docbind.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.name.ThingClasses;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.ValueList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The plans of things, each made once. Inside its own plan, a thing is known by its class alone. */
public final class ThingPlans {

    /** No methods share anything. */
    static final ThingPlans NONE = new ThingPlans(ThingClasses.NONE);

    private final ThingClasses classes;
    private final Map<String, FilePlan> plans = new HashMap<>();
    private final Map<String, RecordPlan> begun = new HashMap<>();
    private final Map<String, ValueClassPlan> values = new TreeMap<>();
    private final Map<String, ValueClassPlan> names = new HashMap<>();

    public ThingPlans(ThingClasses classes) {
        this.classes = classes;
    }

    /** The plan of the type of a field's values; null where the field refers to no thing. */
    @Nullable
    RecordPlan of(Field field) {
        Thing thing = field.type().kind().isQuery() ? null : classes.of(field);
        if (thing == null) {
            return null;
        }
        RecordPlan own = begun.get(thing.id());
        return own == null ? file(thing).top() : own;
    }

    /** The class of a closed list of values that methods share; null where the field has none. */
    @Nullable
    ValueClassPlan valuesOf(Field field) {
        ValueList list = classes.valuesOf(field);
        return list == null
                ? null
                : values.computeIfAbsent(list.id(), id -> ValuePlanner.values(classes.classOf(list), list));
    }

    /** The closed lists of values that were planned, in the order of their names. */
    public List<ValueClassPlan> values() {
        return List.copyOf(values.values());
    }

    /** The names of the fields of the thing whose names a selection, filter or order takes; null where it takes no thing's. */
    @Nullable
    ValueClassPlan namesOf(Field field) {
        Thing thing = field.type().kind().isQuery() ? classes.of(field) : null;
        return thing == null ? null : names.computeIfAbsent(thing.id(), id -> fieldNames(thing));
    }

    /** What a thing's file and those that it needs have in closed lists of values. */
    List<ValueClassPlan> insideOf(Field field) {
        Thing thing = field.type().kind().isQuery() ? null : classes.of(field);
        if (thing == null || begun.containsKey(thing.id())) {
            return List.of();
        }
        FilePlan file = file(thing);
        return Stream.concat(file.values().stream(), file.others().stream()).toList();
    }

    /** The plan of a thing's file. */
    public FilePlan file(Thing thing) {
        FilePlan known = plans.get(thing.id());
        if (known == null) {
            ClassName type = classes.classOf(thing);
            begun.put(thing.id(), RecordPlan.open(type, thing.part(), List.of(), List.of()));
            try {
                known = RecordPlanner.thing(thing, type, this);
            } finally {
                begun.remove(thing.id());
            }
            plans.put(thing.id(), known);
        }
        return known;
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
        return ValuePlanner.fieldNames(classes.fieldNamesOf(thing), thing);
    }
}
