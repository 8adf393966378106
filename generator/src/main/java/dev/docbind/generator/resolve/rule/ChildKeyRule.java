package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.json.Shape;

/** A request sends inside a structured parameter what the parameter's table lists. */
public final class ChildKeyRule extends MethodRule {

    @Override
    void check(Method method, Diagnostics diagnostics) {
        Shape sent = Shown.request(method);
        method.parameters().forEach(parameter -> check(parameter, sent, diagnostics));
    }

    private static void check(Field parent, Shape around, Diagnostics diagnostics) {
        boolean structured =
                parent.type().kind() == Kind.OBJECT && parent.traits().fieldsRef() == null;
        if (!structured || parent.fields().isEmpty()) {
            return;
        }
        Shape inside = Shown.inside(parent, around);
        OpenKeys keys = new OpenKeys(parent.fields());
        inside.names().stream()
                .filter(key -> !keys.allow(key))
                .forEach(key -> diagnostics.warning(
                        "child-key-unlisted",
                        parent.location(),
                        "the request sends " + key + " inside " + parent.name() + ", which no row describes",
                        "add a row for it, or mend the request"));
        parent.fields().forEach(child -> check(child, inside, diagnostics));
    }
}
