package dev.docbind.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.name.JavaNames;
import dev.docbind.generator.emit.java.name.NestedNames;
import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.ValueList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Names the classes of closed lists of values inside one file, and their constants. */
final class ValuePlanner {

    /** Stands before the number of an entry that has no other name. */
    private static final String NAMELESS = "Value";

    private final NestedNames names;
    private final KeptPlans kept;
    private final List<ValueClassPlan> planned = new ArrayList<>();
    private final Set<ValueClassPlan> used = new LinkedHashSet<>();

    ValuePlanner(NestedNames names, KeptPlans kept) {
        this.names = names;
        this.kept = kept;
    }

    List<ValueClassPlan> planned() {
        return List.copyOf(planned);
    }

    /** Notes that the file needs a class of another file. */
    void use(ValueClassPlan plan) {
        used.add(plan);
    }

    /** The classes of other files that this one needs. */
    List<ValueClassPlan> used() {
        return List.copyOf(used);
    }

    /** The class of the values that a field's page lists. */
    ClassName closedList(Field field) {
        Map<String, String> values = new LinkedHashMap<>();
        for (AllowedValue value : field.values()) {
            values.putIfAbsent(value.value(), value.description());
        }
        return plan(JavaNames.valueType(field.wireName(), ""), field, false, values);
    }

    /** The class of the field names that a selection, filter or order lists. */
    ClassName fieldNames(Field field, List<Field> names) {
        Map<String, String> values = new LinkedHashMap<>();
        names.stream()
                .filter(name -> !name.traits().map())
                .forEach(name -> values.putIfAbsent(name.wireName(), name.description()));
        return plan(JavaNames.valueType(field.wireName(), "Field"), field, true, values);
    }

    /** The class of values that methods share. */
    static ValueClassPlan values(ClassName type, ValueList list) {
        Map<String, String> values = new LinkedHashMap<>();
        list.values().forEach(value -> values.putIfAbsent(value.value(), value.description()));
        return new ValueClassPlan(type, false, list.name(), ValueConstants.of(values));
    }

    /**
     * The names of the fields of a thing, and those that its methods know beside them. What requests spell {@code TITLE} and answers
     * {@code title} is one name, as requests spell it.
     */
    static ValueClassPlan fieldNames(ClassName type, Thing thing) {
        Map<String, String> sent = new LinkedHashMap<>();
        thing.fieldNames().stream()
                .filter(name -> !name.traits().map())
                .forEach(name -> sent.putIfAbsent(JavaNames.constant(name.wireName()), name.wireName()));
        Map<String, String> values = new LinkedHashMap<>();
        Stream.concat(thing.fields().stream(), thing.fieldNames().stream())
                .filter(name -> !name.traits().map())
                .forEach(name -> {
                    String text = sent.getOrDefault(JavaNames.constant(name.wireName()), name.wireName());
                    values.merge(text, name.description(), (known, other) -> known.isEmpty() ? other : known);
                });
        return new ValueClassPlan(type, true, thing.namespace(), ValueConstants.of(values));
    }

    private ClassName plan(String name, Field field, boolean fieldNames, Map<String, String> values) {
        ClassName type = names.claim(name.startsWith("_") ? NAMELESS + name.substring(1) : name);
        planned.add(kept.with(new ValueClassPlan(type, fieldNames, field.name(), ValueConstants.of(values))));
        return type;
    }
}
