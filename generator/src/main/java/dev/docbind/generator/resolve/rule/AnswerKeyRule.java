package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.example.Examples;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.ArrayList;
import java.util.List;

/** The page documents the fields that its answer shows beside documented ones. */
public final class AnswerKeyRule extends MethodRule {

    @Override
    void check(Method method, Examples examples, Diagnostics diagnostics) {
        ExampleValues shown = examples.answered();
        KeyPlaces places = new KeyPlaces(examples);
        method.response().stream()
                .filter(field -> field.type().kind() != Kind.TIME)
                .forEach(field -> check(field, field.fields(), shown, places, diagnostics));
    }

    private static void check(
            Field parent, List<Field> rows, ExampleValues around, KeyPlaces places, Diagnostics diagnostics) {
        if (parent.fields().isEmpty() || parent.traits().describes()) {
            return;
        }
        ExampleValues inside = ExampleRows.inside(parent, around);
        boolean values =
                parent.fields().stream().noneMatch(field -> field.traits().describes());
        if (values && !inside.isMap() && ExampleRows.fits(parent.fields(), inside)) {
            OpenKeys keys = new OpenKeys(rows);
            inside.names().stream()
                    .filter(key -> !keys.allow(key))
                    .forEach(key -> diagnostics.warning(
                            "answer-key-unlisted",
                            places.answered(parent, key),
                            "the answer shows " + key + " inside " + parent.name() + ", which no row describes",
                            "add a row for it, or mend the example"));
        }
        List<Field> shared = ofShown(parent.fields());
        for (Field child : parent.fields()) {
            check(child, child.traits().documented() ? child.fields() : shared, inside, places, diagnostics);
        }
    }

    /** One table may describe several objects that only the example names: its rows speak of each of them. */
    private static List<Field> ofShown(List<Field> level) {
        List<Field> rows = new ArrayList<>();
        for (Field field : level) {
            if (!field.traits().documented()) {
                rows.addAll(field.fields());
            }
        }
        return rows;
    }
}
