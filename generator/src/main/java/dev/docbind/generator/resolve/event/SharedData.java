package dev.docbind.generator.resolve.event;

import dev.docbind.generator.model.Event;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.Thing.Place;
import dev.docbind.generator.model.Thing.Rule;
import dev.docbind.generator.resolve.json.Majority;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The structures that the data of several events has, just alike, whatever field has them: most events say nothing but which record of the
 * portal they are about. Such a structure is a thing that is called as its fields are, so that no other event changes its name.
 */
public final class SharedData {

    private static final String NAMESPACE = "events";
    private static final String SIDE = NAMESPACE + "/answer/";

    private final Map<String, List<Found>> bySignature = new TreeMap<>();
    private final Map<String, Integer> structures = new HashMap<>();
    private final Map<String, Thing> things = new TreeMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final List<Event> events;

    private SharedData(List<Event> events) {
        this.events = events;
        events.forEach(event -> find(event.code(), "response/", event.dataField()));
        Set<String> taken = new HashSet<>();
        bySignature.forEach((signature, found) -> {
            if (found.stream().map(Found::code).distinct().count() > 1) {
                String name = name(found);
                if (name != null) {
                    ids.put(signature, SentThings.claim(SIDE + name, taken));
                }
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
        if (!field.fields().isEmpty()) {
            structures.merge(field.wireName(), 1, Integer::sum);
        }
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

    private static @Nullable String signature(Field field) {
        boolean structure = field.type().kind() == Kind.OBJECT
                && !field.fields().isEmpty()
                && field.traits().thing() == null;
        return structure ? StructureSignature.of(field) : null;
    }

    /**
     * What is inside says what a structure is; where that is too much, so does the field that has it, if most fields of its name do. Null
     * where neither does.
     */
    private @Nullable String name(List<Found> found) {
        String inside = StructureSignature.name(found.get(0).field());
        if (inside != null) {
            return inside;
        }
        String own = found.get(0).field().wireName();
        long called = found.stream()
                .filter(place -> place.field().wireName().equals(own))
                .count();
        return Majority.moreThanHalf(called, structures.getOrDefault(own, 0))
                ? StructureSignature.ownName(found.get(0).field())
                : null;
    }

    private Thing thing(String id, List<Found> found) {
        List<Place> places = found.stream()
                .map(place -> new Place(place.code(), place.path(), Rule.EQUAL))
                .toList();
        List<Field> fields =
                joined(found.stream().map(place -> place.field().fields()).toList());
        return SentThings.thing(
                id, NAMESPACE, places, fields.stream().map(this::marked).toList());
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
