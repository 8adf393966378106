package dev.docbind.generator.resolve.thing;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.ValueList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The closed lists of values of one namespace. Fields of one name have one list where at least half of the values of one are
 * among the other's; the list has the values of both.
 */
final class SharedValues {

    private final String namespace;
    private final int rest;
    private final ThingNames names;
    private final FieldEvidence evidence;
    private final Map<String, List<Values>> byName = new LinkedHashMap<>();
    private String owner = "";
    private boolean complete;

    private static final class Values {
        private final String id;
        private final String name;
        private final Map<String, AllowedValue> values = new LinkedHashMap<>();

        Values(String id, String name) {
            this.id = id;
            this.name = name;
        }

        boolean hasMostOf(Field field) {
            long shared = field.values().stream()
                    .map(AllowedValue::value)
                    .distinct()
                    .filter(values::containsKey)
                    .count();
            Set<String> own = new HashSet<>();
            field.values().forEach(value -> own.add(value.value()));
            return shared * 2 >= Math.min(values.size(), own.size());
        }
    }

    SharedValues(String namespace, int rest, ThingNames names, FieldEvidence evidence) {
        this.evidence = evidence;
        this.namespace = namespace;
        this.rest = rest;
        this.names = names;
    }

    /** The lists, with all values that their fields have. */
    List<ValueList> lists() {
        return byName.values().stream()
                .flatMap(List::stream)
                .map(values ->
                        new ValueList(values.id, namespace, rest, values.name, List.copyOf(values.values.values())))
                .toList();
    }

    /**
     * Says that all lists are known. From now on, a text without values of its own has the one list of its name, where the examples
     * of all fields of the name show such values alone.
     */
    void complete() {
        complete = true;
    }

    /** A method whose fields refer to their lists. */
    Method in(Method method) {
        owner = method.name().substring(method.name().lastIndexOf('.') + 1);
        return method.with(in(method.parameters()), in(method.undocumented()), in(method.response()));
    }

    /** A thing whose fields refer to their lists. */
    Thing in(Thing thing) {
        owner = thing.part();
        return thing.with(in(thing.fields()));
    }

    private List<Field> in(List<Field> rows) {
        List<Field> result = new ArrayList<>(rows.size());
        boolean changed = false;
        for (Field row : rows) {
            Field with = in(row);
            changed |= with != null;
            result.add(with == null ? row : with);
        }
        return changed ? result : rows;
    }

    /** The field with its list; null where neither it nor what is inside it has one. */
    private @Nullable Field in(Field row) {
        if (row.traits().definition() != null) {
            return null;
        }
        List<Field> fields = in(row.fields());
        List<Field> undocumented = in(row.undocumented());
        Field merged = row.merged() == null ? null : in(row.merged());
        String id = isClosed(row) ? idOf(row) : complete ? idOfOthers(row) : null;
        if (id == null && fields == row.fields() && undocumented == row.undocumented() && merged == null) {
            return null;
        }
        return row.toBuilder()
                .fields(fields)
                .undocumented(undocumented)
                .merged(merged == null ? row.merged() : merged)
                .thing(id == null ? row.traits().thing() : id)
                .build();
    }

    private @Nullable String idOfOthers(Field row) {
        boolean open = row.type().kind() == Kind.TEXT
                && row.values().isEmpty()
                && row.traits().thing() == null
                && !row.traits().map();
        List<Values> known = open ? byName.getOrDefault(key(row), List.of()) : List.of();
        return known.size() == 1
                        && evidence.showsOnly(
                                row.wireName(), known.get(0).values.keySet())
                ? known.get(0).id
                : null;
    }

    private static String key(Field row) {
        return row.wireName().toLowerCase(Locale.ROOT).replace("_", "");
    }

    private static boolean isClosed(Field row) {
        return row.type().kind() == Kind.TEXT
                && !row.values().isEmpty()
                && !row.openValues()
                && !row.traits().map();
    }

    private String idOf(Field field) {
        List<Values> known = byName.computeIfAbsent(key(field), name -> new ArrayList<>());
        Values list = known.stream()
                .filter(values -> values.hasMostOf(field))
                .findFirst()
                .orElseGet(() -> {
                    Values added = new Values(names.values(field.wireName(), owner), field.wireName());
                    known.add(added);
                    return added;
                });
        field.values().forEach(value -> list.values.putIfAbsent(value.value(), value));
        return list.id;
    }
}
