package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.json.Shape;

/** The page documents the fields that its answer shows beside documented ones. */
public final class AnswerKeyRule extends MethodRule {

    @Override
    void check(Method method, Diagnostics diagnostics) {
        Shape shown = Shown.answer(method);
        method.response().stream()
                .filter(field -> field.type().kind() != Kind.TIME)
                .forEach(field -> check(field, shown, diagnostics));
    }

    private static void check(Field parent, Shape around, Diagnostics diagnostics) {
        if (parent.fields().isEmpty() || parent.traits().describes()) {
            return;
        }
        Shape inside = Shown.inside(parent, around);
        boolean described = parent.fields().stream()
                .anyMatch(
                        field -> field.traits().documented() && !field.traits().describes());
        if (described && !inside.isMap()) {
            OpenKeys keys = new OpenKeys(parent.fields());
            inside.names().stream()
                    .filter(key -> !keys.allow(key))
                    .forEach(key -> diagnostics.warning(
                            "answer-key-unlisted",
                            parent.location(),
                            "the answer shows " + key + " inside " + parent.name() + ", which no row describes",
                            "add a row for it, or mend the example"));
        }
        parent.fields().forEach(child -> check(child, inside, diagnostics));
    }
}
