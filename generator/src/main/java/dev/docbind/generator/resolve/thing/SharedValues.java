package dev.docbind.generator.resolve.thing;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.ValueList;
import dev.docbind.generator.resolve.field.child.NameStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Takes the lists of a method. */
    void learn(Method method) {
        learn(method.parameters(), method.verb());
        learn(method.undocumented(), method.verb());
        learn(method.response(), method.verb());
    }

    /** Takes the lists of a thing. */
    void learn(Thing thing) {
        learn(thing.fields(), thing.part());
    }

    private void learn(List<Field> rows, String owner) {
        for (Field row : rows) {
            if (row.traits().definition() == null) {
                learn(row.fields(), owner);
                learn(row.undocumented(), owner);
                learn(row.merged() == null ? List.of() : List.of(row.merged()), owner);
                if (isClosed(row)) {
                    learn(row, owner);
                }
            }
        }
    }

    private void learn(Field field, String owner) {
        Values list = listOf(field).orElseGet(() -> {
            Values added = new Values(names.values(field.wireName(), owner), field.wireName());
            byName.computeIfAbsent(NameStyle.key(field.wireName()), name -> new ArrayList<>())
                    .add(added);
            return added;
        });
        field.values().forEach(value -> list.values.putIfAbsent(value.value(), value));
    }

    private Optional<Values> listOf(Field field) {
        return named(field).stream().filter(values -> values.hasMostOf(field)).findFirst();
    }

    private List<Values> named(Field field) {
        return byName.getOrDefault(NameStyle.key(field.wireName()), List.of());
    }

    /** A method whose fields refer to the lists, once all are known. */
    Method in(Method method) {
        return method.with(in(method.parameters()), in(method.undocumented()), in(method.response()));
    }

    /** A thing whose fields refer to the lists, once all are known. */
    Thing in(Thing thing) {
        return thing.with(in(thing.fields()).stream().map(this::whole).toList());
    }

    /** A field of a thing, which has all values that its places list. */
    private Field whole(Field field) {
        return isClosed(field)
                ? listOf(field)
                        .map(list -> field.toBuilder()
                                .values(List.copyOf(list.values.values()))
                                .build())
                        .orElse(field)
                : field;
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
        String id = idOf(row);
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

    private @Nullable String idOf(Field row) {
        return isClosed(row) ? listOf(row).map(values -> values.id).orElse(null) : idOfOthers(row);
    }

    /** A text without values of its own has the one list of its name, unless an example of a field of the name shows another value. */
    private @Nullable String idOfOthers(Field row) {
        boolean open = row.type().kind() == Kind.TEXT
                && row.values().isEmpty()
                && row.traits().thing() == null
                && !row.traits().map();
        List<Values> known = open ? named(row) : List.of();
        return known.size() == 1
                        && evidence.showsNoOther(
                                row.wireName(), known.get(0).values.keySet())
                ? known.get(0).id
                : null;
    }

    private static boolean isClosed(Field row) {
        return row.type().kind() == Kind.TEXT
                && !row.values().isEmpty()
                && !row.openValues()
                && !row.traits().map();
    }
}
