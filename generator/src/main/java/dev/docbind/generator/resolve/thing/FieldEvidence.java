package dev.docbind.generator.resolve.thing;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.type.TypeCompatibility;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.rule.DocumentedMethod;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the methods of a namespace say of a field of one name, for those of them that say nothing of it: a field that one page
 * shows as null alone is a number where every other page of the namespace has a number under that name.
 */
final class FieldEvidence {

    private static final Set<Kind> PLAIN = EnumSet.of(
            Kind.TEXT, Kind.INTEGER, Kind.DECIMAL, Kind.BOOLEAN, Kind.YES_NO, Kind.ONE_ZERO, Kind.DATE_TIME, Kind.DATE);

    private final Map<String, List<Field>> known = new HashMap<>();

    FieldEvidence(List<DocumentedMethod> methods) {
        for (DocumentedMethod documented : methods) {
            learn(documented.method().content());
            learn(documented.method().response());
        }
    }

    private void learn(List<Field> rows) {
        for (Field field : Field.distinct(rows)) {
            if (!field.traits().map() && !field.traits().describes()) {
                if (isPlain(field)) {
                    known.computeIfAbsent(field.wireName(), name -> new ArrayList<>())
                            .add(field);
                }
                learn(field.content());
            }
        }
    }

    private static boolean isPlain(Field field) {
        return PLAIN.contains(field.type().kind()) && field.type().container() != Container.MAP;
    }

    /** The method, with a type for each field of which its own page says nothing and the others of the namespace agree. */
    DocumentedMethod complete(DocumentedMethod documented) {
        Method method = documented.method();
        ExampleValues sent = documented.examples().sent();
        List<Field> parameters = each(method.parameters(), sent);
        List<Field> undocumented = each(method.undocumented(), sent);
        List<Field> response = each(method.response(), documented.examples().answered());
        return documented.with(method.with(parameters, undocumented, response));
    }

    private List<Field> each(List<Field> rows, ExampleValues shown) {
        return rows.stream().map(row -> one(row, shown)).toList();
    }

    private Field one(Field row, ExampleValues shown) {
        ExampleValues here = shown.member(row.wireName());
        if (isOpen(row)) {
            Field other = agreed(row, here);
            return other == null
                    ? row
                    : row.toBuilder()
                            .type(other.type().on(Evidence.METHODS))
                            .written(other.traits().written())
                            .build();
        }
        if (row.traits().definition() != null) {
            return row;
        }
        ExampleValues inside = Structure.values(row, here);
        Field merged = row.merged();
        return row.content().isEmpty()
                ? row
                : row.toBuilder()
                        .fields(each(row.fields(), inside))
                        .undocumented(each(row.undocumented(), inside))
                        .merged(merged == null ? null : one(merged, shown))
                        .build();
    }

    /** Whether its page says nothing of a field. */
    private static boolean isOpen(Field row) {
        return row.type().kind() == Kind.ANY
                && row.type().evidence() == Evidence.NONE
                && row.type().container() == Container.ONE
                && row.traits().alternatives().isEmpty()
                && !row.traits().map()
                && !row.traits().describes()
                && row.content().isEmpty();
    }

    private @Nullable Field agreed(Field row, ExampleValues shown) {
        List<Field> others = known.getOrDefault(row.wireName(), List.of());
        if (others.isEmpty()) {
            return null;
        }
        SemanticType type = others.get(0).type();
        boolean agree = others.stream().allMatch(other -> other.type().sameValues(type));
        return agree && TypeCompatibility.all(type, shown) ? others.get(0) : null;
    }
}
