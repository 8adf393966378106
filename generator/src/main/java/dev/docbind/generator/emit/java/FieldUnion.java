package dev.docbind.generator.emit.java;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rows of one structure as components: a name that stands in several variants is one component that fits them all. */
final class FieldUnion {

    private FieldUnion() {}

    /** The fields, each wire name once, at its first place. */
    static List<Field> of(List<Field> rows) {
        Map<String, Field> union = new LinkedHashMap<>();
        rows.forEach(row -> union.merge(row.wireName(), row, FieldUnion::join));
        return List.copyOf(union.values());
    }

    private static Field join(Field first, Field next) {
        boolean same = first.type().sameValues(next.type());
        List<Field> fields = same ? concat(first.fields(), next.fields()) : List.of();
        return first.toBuilder()
                .required(first.required() && next.required())
                .requiredWhen(first.requiredWhen() == null ? next.requiredWhen() : first.requiredWhen())
                .type(same ? first.type() : SemanticType.UNKNOWN)
                .description(description(first, next))
                .nameLocation(first.location())
                .fields(fields)
                .elements(first.elements().equals(next.elements()) ? first.elements() : List.of())
                .values(first.values().equals(next.values()) ? first.values() : List.of())
                .definition(null)
                .build();
    }

    private static String description(Field first, Field next) {
        String text = first.description();
        if (text.contains(next.description())) {
            return text;
        }
        return text.isBlank() ? next.description() : text + "\n\n" + next.description();
    }

    private static List<Field> concat(List<Field> first, List<Field> next) {
        return new ArrayList<>(Stream.concat(first.stream(), next.stream()).toList());
    }
}
