package dev.docbind.generator.resolve.response;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.TypeVocabulary;
import dev.docbind.generator.resolve.json.Envelope;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.json.Majority;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What describes fields in an answer: a map of descriptions by the names of fields, a list of them, or one. The rows stay; they say
 * which fields there are, or what a description has.
 */
final class FieldDescriptions {

    /** The fewest members that a description has that stands in no map. */
    private static final int FEWEST = 3;

    private FieldDescriptions() {}

    /** The answer with the types of what describes fields. */
    static List<Field> typed(List<Field> answer, ExampleValues envelope) {
        List<Field> all = new ArrayList<>(answer.size());
        for (Field field : answer) {
            all.add(field.name().equals(Envelope.RESULT) ? typed(field, envelope.member(Envelope.RESULT)) : field);
        }
        return all;
    }

    private static Field typed(Field field, ExampleValues shape) {
        if (field.type().kind() != Kind.OBJECT) {
            return field;
        }
        ExampleValues inside = shape.core();
        boolean map = field.type().container() == Container.MAP;
        ExampleValues level = map ? inside.anyMember().core() : inside;
        if (map ? isMap(field, level) : isObjectOfFields(field, level)) {
            return described(field, Container.MAP);
        }
        if (!map && isAlone(field)) {
            return described(field, field.type().container());
        }
        List<Field> fields = new ArrayList<>(field.fields().size());
        for (Field child : field.fields()) {
            fields.add(typed(child, level.member(child.wireName())));
        }
        return fields.equals(field.fields()) ? field : field.with(fields);
    }

    /** Where rows say what a description has, the page declares it; that the names in an object are those of fields, the answer shows. */
    private static Field described(Field field, Container container) {
        boolean declared = container == field.type().container()
                && field.fields().stream()
                        .anyMatch(child ->
                                child.traits().documented() && !child.traits().describes());
        return field.toBuilder()
                .type(new SemanticType(
                        Kind.FIELD_DESCRIPTION,
                        container,
                        declared ? field.type().evidence() : Evidence.EXAMPLE))
                .build();
    }

    /** Whether the rows of a map, which are those of an entry, are those of a description. */
    private static boolean isMap(Field map, ExampleValues entry) {
        Set<String> names = names(map);
        boolean shown = map.fields().stream().noneMatch(row -> row.traits().documented());
        return (isDescription(names, entry) && (shown || Descriptions.isAllOf(names)))
                || Majority.moreThanHalf(named(map), map.fields().size());
    }

    /** Whether the names in an object are those of fields, and most values describe them; a sole one is the thing that is answered with. */
    private static boolean isObjectOfFields(Field object, ExampleValues level) {
        if (object.type().container() == Container.LIST) {
            return false;
        }
        long shown = object.fields().stream()
                .filter(child -> child.type().kind() == Kind.OBJECT
                        && child.type().container() == Container.ONE
                        && isDescription(names(child), level.member(child.wireName())))
                .count();
        return Majority.moreThanHalf(
                named(object) + (shown == 1 ? 0 : shown), object.fields().size());
    }

    /** How many rows name fields that are described, or stand for fields whose names follow a pattern. */
    private static long named(Field object) {
        return object.fields().stream()
                .filter(row -> row.traits().describes()
                        || (row.traits().map()
                                && !row.fields().isEmpty()
                                && row.fields().stream()
                                        .allMatch(child -> child.traits().describes())))
                .count();
    }

    /** Whether an object is a description: by members that nothing else has, or by a type that is one of fields, alone or with a title. */
    private static boolean isDescription(Set<String> names, ExampleValues shape) {
        return Descriptions.consistsOf(names)
                || ((names.size() == 1 || names.contains("title"))
                        && Descriptions.isAllOf(names)
                        && hasTypeOfFields(shape));
    }

    private static boolean hasTypeOfFields(ExampleValues shape) {
        List<String> types = shape.member("type").texts();
        long plain = types.stream()
                .filter(type -> TypeVocabulary.isPlain(type.toLowerCase(Locale.ROOT)))
                .count();
        return Majority.moreThanHalf(plain, types.size());
    }

    /** Whether an object, or each of a list, is a description with its field's name, and nothing more. */
    private static boolean isAlone(Field field) {
        Set<String> names = names(field);
        return names.size() >= FEWEST
                && (names.contains("name") || field.type().container() == Container.LIST)
                && Descriptions.consistsOf(names)
                && Descriptions.isAllOf(names);
    }

    private static Set<String> names(Field field) {
        return field.content().stream().map(Field::wireName).collect(Collectors.toSet());
    }
}
