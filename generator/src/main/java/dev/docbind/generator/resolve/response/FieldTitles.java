package dev.docbind.generator.resolve.response;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.json.Envelope;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a method answers that asks for the fields of a thing: where it is told their titles alone, a map of texts by the names of fields;
 * where its page shows no answer, a map of descriptions, for no such method answers with values. The rows stay; they say which fields
 * there are.
 */
final class FieldTitles {

    /** The last segments of the names of such methods. */
    private static final Set<String> VERBS = Set.of("fields", "getfields");

    private FieldTitles() {}

    /** The answer, whose result has the titles or the descriptions of fields where this is such a method. */
    static List<Field> typed(String method, List<Field> answer, ExampleValues envelope) {
        String verb = method.substring(method.lastIndexOf('.') + 1);
        ExampleValues result = envelope.member(Envelope.RESULT);
        boolean titles = result.names().size() > 1 && result.anyMember().all(Json.Text.class::isInstance);
        if (VERBS.stream().noneMatch(verb::equalsIgnoreCase) || !(titles || result.isEmpty())) {
            return answer;
        }
        Kind kind = titles ? Kind.TEXT : Kind.FIELD_DESCRIPTION;
        List<Field> typed = new ArrayList<>(answer.size());
        for (Field field : answer) {
            boolean one = field.wireName().equals(Envelope.RESULT)
                    && field.type().kind() == Kind.OBJECT
                    && field.type().container() == Container.ONE;
            typed.add(one ? byName(field, kind) : field);
        }
        return typed;
    }

    private static Field byName(Field result, Kind kind) {
        Evidence evidence = kind == Kind.TEXT ? Evidence.EXAMPLE : Evidence.TEXT;
        return result.toBuilder()
                .type(new SemanticType(kind, Container.MAP, evidence))
                .fields(result.fields().stream()
                        .map(row -> row.toBuilder().describes(true).build())
                        .toList())
                .build();
    }
}
