package dev.docbind.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.name.JavaNames;
import dev.docbind.generator.emit.java.name.NameScope;
import dev.docbind.generator.emit.java.name.NestedNames;
import dev.docbind.generator.emit.java.plan.ValueClassPlan.Value;
import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names the classes of closed lists of values inside one file, and their constants. */
final class ValuePlanner {

    /** An enum with more constants may be too large for its class. */
    static final int MOST = 2_000;

    private final NestedNames names;
    private final List<ValueClassPlan> planned = new ArrayList<>();

    ValuePlanner(NestedNames names) {
        this.names = names;
    }

    List<ValueClassPlan> planned() {
        return List.copyOf(planned);
    }

    /** The class of the values that a field's page lists. */
    ClassName closedList(Field field) {
        Map<String, String> values = new LinkedHashMap<>();
        for (AllowedValue value : field.values()) {
            values.putIfAbsent(value.value(), value.description());
        }
        return plan(field, "", false, values);
    }

    /** The class of the field names that a selection, filter or order lists. */
    ClassName fieldNames(Field field, List<Field> names) {
        Map<String, String> values = new LinkedHashMap<>();
        names.stream()
                .filter(name -> !name.traits().map())
                .forEach(name -> values.putIfAbsent(name.wireName(), name.description()));
        return plan(field, "Field", true, values);
    }

    private ClassName plan(Field field, String suffix, boolean fieldNames, Map<String, String> values) {
        ClassName type = names.claim(JavaNames.valueType(field.wireName(), suffix));
        NameScope constants = new NameScope(List.of("OTHER"));
        List<Value> named = new ArrayList<>();
        values.entrySet().stream()
                .limit(MOST)
                .forEach(value -> named.add(new Value(
                        value.getKey(), constants.claim(JavaNames.constant(value.getKey())), value.getValue())));
        planned.add(new ValueClassPlan(type, fieldNames, field.name(), List.copyOf(named)));
        return type;
    }
}
