package dev.docbind.generator.resolve.event;

import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Event;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.Thing.Place;
import dev.docbind.generator.model.Thing.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The structures that the data of several events has, just alike: most events say nothing but which record of the portal they are about.
 * Such a structure is a thing that is called as its fields are, so that no other event changes its name.
 */
public final class SharedData {

    private static final String NAMESPACE = "events";
    private static final String SIDE = NAMESPACE + "/answer/";
    private static final int MOST_NAMES = 4;

    private final Map<String, List<Found>> bySignature = new TreeMap<>();
    private final Map<String, Thing> things = new TreeMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final List<Event> events;

    private SharedData(List<Event> events) {
        this.events = events;
        events.forEach(event -> find(event.code(), "response/", event.dataField()));
        Set<String> taken = new HashSet<>();
        bySignature.forEach((signature, found) -> {
            if (found.stream().map(Found::code).distinct().count() > 1) {
                String id = claim(SIDE + name(found.get(0).field()), taken);
                ids.put(signature, id);
            }
        });
        ids.forEach((signature, id) -> things.put(id, thing(id, bySignature.getOrDefault(signature, List.of()))));
    }

    /** The shared structures of these events. */
    public static SharedData of(List<Event> events) {
        return new SharedData(events);
    }

    /** The things that the structures are, sorted by their identifiers. */
    public List<Thing> things() {
        return List.copyOf(things.values());
    }

    /** The events, whose fields refer to these things. */
    public List<Event> events() {
        List<Event> marked = new ArrayList<>(events.size());
        for (Event event : events) {
            Field data = marked(event.dataField());
            marked.add(event.with(data.fields(), data.traits().thing()));
        }
        return marked;
    }

    private void find(String code, String path, Field field) {
        String signature = signature(field);
        if (signature != null) {
            bySignature
                    .computeIfAbsent(signature, key -> new ArrayList<>())
                    .add(new Found(code, path + field.wireName(), field));
        }
        if (field.traits().thing() == null) {
            field.fields().forEach(child -> find(code, path + field.wireName() + "/", child));
        }
    }

    private Field marked(Field field) {
        if (field.traits().thing() != null) {
            return field;
        }
        Field inside = field.fields().isEmpty()
                ? field
                : field.toBuilder()
                        .fields(field.fields().stream().map(this::marked).toList())
                        .build();
        String signature = signature(field);
        String id = signature == null ? null : ids.get(signature);
        return id == null ? inside : inside.toBuilder().thing(id).build();
    }

    /** Names and types of all that is in a structure, with the name of the field; null where it is none that may be shared. */
    private static @Nullable String signature(Field field) {
        boolean structure = field.type().kind() == Kind.OBJECT
                && field.type().container() == Container.ONE
                && !field.fields().isEmpty()
                && field.traits().thing() == null;
        if (!structure) {
            return null;
        }
        StringBuilder signature = new StringBuilder();
        int names = append(field, signature);
        return names > 0 && names <= MOST_NAMES ? signature.toString() : null;
    }

    /** Appends a field; returns how many have no fields inside, or a negative number where one is not plain. */
    private static int append(Field field, StringBuilder signature) {
        boolean plain = !field.traits().map()
                && field.merged() == null
                && field.undocumented().isEmpty()
                && field.values().isEmpty()
                && field.traits().thing() == null
                && field.traits().written() == null;
        if (!plain) {
            return Integer.MIN_VALUE / 2;
        }
        signature
                .append(field.wireName())
                .append(':')
                .append(field.type().kind())
                .append(field.type().container())
                .append('{');
        int names = field.fields().isEmpty() ? 1 : 0;
        for (Field child : field.fields()) {
            names += append(child, signature);
        }
        signature.append('}');
        return names;
    }

    /** The names of all that is inside, and the field's own. */
    private static String name(Field field) {
        StringBuilder name = new StringBuilder();
        field.fields().forEach(child -> appendName(child, name));
        return name + field.wireName().toLowerCase(Locale.ROOT);
    }

    private static void appendName(Field field, StringBuilder name) {
        name.append(field.wireName().toLowerCase(Locale.ROOT)).append('_');
        field.fields().forEach(child -> appendName(child, name));
    }

    private static String claim(String wanted, Set<String> taken) {
        String id = wanted;
        for (int number = 2; !taken.add(id); number++) {
            id = wanted + "_" + number;
        }
        return id;
    }

    private Thing thing(String id, List<Found> found) {
        List<Place> places = found.stream()
                .map(place -> new Place(place.code(), place.path(), Rule.EQUAL))
                .toList();
        List<Field> fields =
                joined(found.stream().map(place -> place.field().fields()).toList());
        return new Thing(
                id,
                NAMESPACE,
                2,
                Direction.RESPONSE,
                id.substring(SIDE.length()),
                places,
                fields.stream().map(this::marked).toList(),
                null,
                false,
                List.of());
    }

    /** The fields of structures that are alike: with the words of one where all have the same. */
    private static List<Field> joined(List<List<Field>> alike) {
        List<Field> fields = new ArrayList<>();
        for (int at = 0; at < alike.get(0).size(); at++) {
            int place = at;
            List<Field> same = alike.stream().map(rows -> rows.get(place)).toList();
            Field first = same.get(0);
            Set<String> words = same.stream().map(Field::description).collect(Collectors.toSet());
            fields.add(first.toBuilder()
                    .description(words.size() == 1 ? first.description() : "")
                    .summary(words.size() == 1 ? first.summary() : null)
                    .fields(
                            first.fields().isEmpty()
                                    ? List.of()
                                    : joined(same.stream().map(Field::fields).toList()))
                    .build());
        }
        return fields;
    }

    private record Found(String code, String path, Field field) {}
}
