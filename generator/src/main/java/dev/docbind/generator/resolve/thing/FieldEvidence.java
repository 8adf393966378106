package dev.docbind.generator.resolve.thing;

import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.model.FieldBuilder;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.WholeNumbers;
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
 * What the methods of a namespace say of the fields of one name, in requests and answers together. A field of which its page says
 * nothing takes the type that the others have: one that is shown as null alone is a number where the others are numbers. Text
 * becomes the number, the boolean or the date that the others declare, where no example speaks against it.
 */
final class FieldEvidence {

    private static final Set<Kind> PLAIN = EnumSet.of(
            Kind.TEXT, Kind.INTEGER, Kind.DECIMAL, Kind.BOOLEAN, Kind.YES_NO, Kind.ONE_ZERO, Kind.DATE_TIME, Kind.DATE);

    private static final Set<Kind> NUMBERS = EnumSet.of(Kind.INTEGER, Kind.DECIMAL);
    private static final Set<Kind> BOOLEANS = EnumSet.of(Kind.BOOLEAN, Kind.YES_NO, Kind.ONE_ZERO);

    private final Map<String, Named> named = new HashMap<>();

    /** The plain fields of one name. */
    private static final class Named {
        private final List<Field> fields = new ArrayList<>();
        private final List<ExampleValues> shown = new ArrayList<>();
        private @Nullable Field joined;

        /** The type that all of them have, or might have. */
        Field joined() {
            Field known = joined;
            if (known == null) {
                known = JoinedType.of(fields, ExampleValues.together(shown));
                joined = known;
            }
            return known;
        }
    }

    FieldEvidence(List<DocumentedMethod> methods) {
        for (DocumentedMethod documented : methods) {
            learn(documented.method().content(), documented.examples().sent());
            learn(documented.method().response(), documented.examples().answered());
        }
    }

    private void learn(List<Field> rows, ExampleValues shown) {
        for (Field field : Field.distinct(rows)) {
            if (!field.traits().map() && !field.traits().describes()) {
                ExampleValues here = shown.member(field.wireName());
                if (isPlain(field)) {
                    Named same = named.computeIfAbsent(field.wireName(), name -> new Named());
                    same.fields.add(field);
                    same.shown.add(here);
                }
                learn(field.content(), Structure.values(field, here));
            }
        }
    }

    private static boolean isPlain(Field field) {
        return PLAIN.contains(field.type().kind()) && field.type().container() != Container.MAP;
    }

    /** Whether examples show values of the fields of a name, and only such as these. */
    boolean showsOnly(String name, Set<String> values) {
        Named same = named.get(name);
        if (same == null) {
            return false;
        }
        List<String> texts = ExampleValues.together(same.shown).texts();
        return texts.stream().anyMatch(text -> !text.isBlank())
                && texts.stream().allMatch(text -> text.isBlank() || values.contains(text));
    }

    /** The method, with the types that its fields have by the evidence of all methods of the namespace. */
    DocumentedMethod complete(DocumentedMethod documented) {
        Method method = documented.method();
        ExampleValues sent = documented.examples().sent();
        List<Field> parameters = each(method.parameters(), sent, Direction.REQUEST);
        List<Field> undocumented = each(method.undocumented(), sent, Direction.REQUEST);
        List<Field> response = each(method.response(), documented.examples().answered(), Direction.RESPONSE);
        return documented.with(method.with(parameters, undocumented, response));
    }

    private List<Field> each(List<Field> rows, ExampleValues shown, Direction direction) {
        return rows.stream().map(row -> one(row, shown, direction)).toList();
    }

    private Field one(Field row, ExampleValues shown, Direction direction) {
        if (row.traits().map() || row.traits().describes() || row.traits().definition() != null) {
            return row;
        }
        ExampleValues here = shown.member(row.wireName());
        Named others = named.get(row.wireName());
        Field typed = others == null ? null : typed(row, others.joined(), here, direction);
        Field merged = row.merged();
        if (typed != null || (row.content().isEmpty() && merged == null)) {
            return typed == null ? row : typed;
        }
        ExampleValues inside = Structure.values(row, here);
        return row.toBuilder()
                .fields(each(row.fields(), inside, direction))
                .undocumented(each(row.undocumented(), inside, direction))
                .merged(merged == null ? null : one(merged, shown, direction))
                .build();
    }

    /** The field with the type that the others have; null where it keeps its own. */
    private static @Nullable Field typed(Field row, Field joined, ExampleValues shown, Direction direction) {
        if (!isPlain(joined)) {
            return null;
        }
        if (isOpen(row)) {
            return TypeCompatibility.all(joined.type(), shown)
                    ? with(
                            row,
                            joined.type().on(Evidence.METHODS),
                            joined.traits().written())
                    : null;
        }
        boolean other = isPlain(row)
                && row.merged() == null
                && row.type().container() == joined.type().container()
                && row.type().kind() != joined.type().kind();
        return other && takes(row, joined, shown, direction)
                ? with(row, joined.type().on(row.type().evidence()), written(row, joined, shown, direction))
                : null;
    }

    private static Field with(Field row, SemanticType type, @Nullable Written written) {
        FieldBuilder field = row.toBuilder().type(type).written(written);
        return field.build();
    }

    /** Whether a field of another type takes the one that the others have. */
    private static boolean takes(Field row, Field joined, ExampleValues shown, Direction direction) {
        Kind from = row.type().kind();
        Kind to = joined.type().kind();
        boolean fits = TypeCompatibility.all(joined.type(), shown);
        if (from == Kind.INTEGER && to == Kind.DECIMAL) {
            return true;
        }
        if (from == Kind.DATE && to == Kind.DATE_TIME) {
            return direction == Direction.RESPONSE;
        }
        if (from != Kind.TEXT || !row.values().isEmpty() || !fits) {
            return false;
        }
        boolean isShown = shown.any(json -> !isNothing(json));
        if (NUMBERS.contains(to)) {
            return isShown || WholeNumbers.areNamed(row.wireName());
        }
        return isShown && (BOOLEANS.contains(to) || direction == Direction.RESPONSE);
    }

    private static boolean isNothing(Json json) {
        return json instanceof Json.Null
                || (json instanceof Json.Text text && text.value().isBlank());
    }

    /** Numbers that a page has as text are sent as text. */
    private static @Nullable Written written(Field row, Field joined, ExampleValues shown, Direction direction) {
        Kind to = joined.type().kind();
        if (row.type().kind() == Kind.TEXT && NUMBERS.contains(to)) {
            boolean numbers = shown.any(Json.NumberValue.class::isInstance);
            return direction == Direction.REQUEST && !numbers
                    ? Written.TEXT
                    : joined.traits().written();
        }
        return NUMBERS.contains(to) ? row.traits().written() : joined.traits().written();
    }

    /** Whether its page says nothing of a field. */
    private static boolean isOpen(Field row) {
        return row.type().kind() == Kind.ANY
                && row.type().evidence() == Evidence.NONE
                && row.type().container() == Container.ONE
                && row.traits().alternatives().isEmpty()
                && row.content().isEmpty();
    }
}
