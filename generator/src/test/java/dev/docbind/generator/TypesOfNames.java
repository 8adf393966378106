package dev.docbind.generator;

import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.resolve.json.Envelope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Java types of the fields of one name in one namespace, at all places where requests and answers have them: a field of a thing at
 * each place of the thing. Structures are one type here, and so are values of closed lists and texts. Names of fields to return, to
 * filter or to sort by are no fields, nor are rows that describe one, and {@code result} and {@code time} of an answer.
 */
final class TypesOfNames {

    private static final String DESCRIPTION = "description of a field";

    private record Place(String type, String path) {}

    private final Map<String, Thing> things;
    private final Map<String, List<Place>> places = new TreeMap<>();

    private TypesOfNames(Spec spec) {
        things = spec.things().stream().collect(Collectors.toMap(Thing::id, Function.identity()));
        for (Method method : spec.methods()) {
            String namespace = (method.rest() == 3 ? "v3:" : "") + method.namespace();
            walk(namespace, Direction.REQUEST, method.name() + "?", method.content(), Set.of());
            List<Field> answer = method.response().stream()
                    .filter(field -> !field.wireName().equals(Envelope.TIME))
                    .toList();
            walk(namespace, Direction.RESPONSE, method.name() + "!", answer, Set.of());
        }
        places.values().removeIf(same -> same.size() < 2);
    }

    static TypesOfNames in(Spec spec) {
        return new TypesOfNames(spec);
    }

    private void walk(String namespace, Direction direction, String prefix, List<Field> rows, Set<String> around) {
        for (Field field : Field.distinct(rows)) {
            Field.Traits traits = field.traits();
            String path = prefix + field.wireName();
            boolean result = prefix.endsWith("!") && field.wireName().equals(Envelope.RESULT);
            if (!traits.map() && !traits.describes() && !result) {
                places.computeIfAbsent(namespace + " " + field.wireName(), name -> new ArrayList<>())
                        .add(new Place(type(field, direction), path));
            }
            Thing thing =
                    field.type().kind() == Kind.OBJECT && traits.thing() != null ? things.get(traits.thing()) : null;
            boolean described = field.type().kind() == Kind.FIELD_DESCRIPTION;
            if (!field.type().kind().isQuery() && !described && (thing == null || !around.contains(thing.id()))) {
                Set<String> inside = thing == null
                        ? around
                        : Stream.concat(around.stream(), Stream.of(thing.id())).collect(Collectors.toSet());
                walk(namespace, direction, path + "/", thing == null ? field.content() : thing.fields(), inside);
            }
        }
    }

    private String type(Field field, Direction direction) {
        Kind kind = field.type().kind();
        boolean sent = direction == Direction.REQUEST;
        if (kind.isQuery()) {
            return sent ? kind.name() : "any JSON";
        }
        boolean either = kind == Kind.ANY
                && field.traits().alternatives().size() == 2
                && (!sent || field.type().evidence() == Evidence.DECLARED);
        String one = either ? "one of " + alternatives(field) : one(field, kind, sent);
        return switch (field.type().container()) {
            case ONE -> one;
            case LIST -> "list of " + one;
            case MAP -> "map of " + one;
        };
    }

    private static String alternatives(Field field) {
        return field.traits().alternatives().stream()
                .map(type -> (type.container() + " " + type.kind()).toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(" and "));
    }

    private String one(Field field, Kind kind, boolean sent) {
        Written written = field.traits().written();
        return switch (kind) {
            case TEXT -> {
                Written file = field.type().container() == Container.ONE ? Written.BASE64 : Written.FILE_PAIR;
                yield sent && written == file ? "file" : "text";
            }
            case FILE_REFERENCE -> sent ? "text" : "file reference";
            case INTEGER, DECIMAL, DATE, TUPLE, TIME, AUTHORIZATION, EVENT, PLACEMENT ->
                kind.name().toLowerCase(Locale.ROOT);
            case BOOLEAN, YES_NO, ONE_ZERO -> "boolean";
            case DATE_TIME -> written != null && written.isLocal() ? "date_time without an offset" : "date_time";
            case OBJECT -> field.content().isEmpty() && field.traits().thing() == null ? "any JSON" : "structure";
            case FIELD_DESCRIPTION -> sent ? "any JSON" : DESCRIPTION;
            case SELECT, FILTER, ORDER, FILE, ANY -> "any JSON";
        };
    }

    /** How many names stand in two or more places. */
    int names() {
        return places.size();
    }

    /** Of these, how many have several types. */
    long several() {
        return places.values().stream().filter(TypesOfNames::differ).count();
    }

    /** Of these, how many have the name of what an answer has descriptions of fields under. */
    long described() {
        return places.values().stream()
                .filter(TypesOfNames::differ)
                .filter(same -> same.stream().anyMatch(place -> place.type().endsWith(DESCRIPTION)))
                .count();
    }

    private static boolean differ(List<Place> same) {
        return same.stream().map(Place::type).distinct().count() > 1;
    }

    /** One line for each name that has several types: each type with the first of its places and how many there are. */
    List<String> lines() {
        return places.entrySet().stream()
                .filter(entry -> differ(entry.getValue()))
                .map(entry -> entry.getKey() + ": " + types(entry.getValue()))
                .toList();
    }

    private static String types(List<Place> same) {
        Map<String, List<Place>> byType =
                same.stream().collect(Collectors.groupingBy(Place::type, TreeMap::new, Collectors.toList()));
        return byType.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(entry -> entry.getKey() + " in " + entry.getValue().get(0).path()
                        + (entry.getValue().size() == 1
                                ? ""
                                : " and " + (entry.getValue().size() - 1) + " more"))
                .collect(Collectors.joining("; "));
    }
}
