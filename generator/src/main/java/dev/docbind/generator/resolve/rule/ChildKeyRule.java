package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.example.Examples;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.regex.Pattern;

/** A request sends inside a structured parameter what the parameter's table lists. */
public final class ChildKeyRule extends MethodRule {

    /** Such a text names a page with more fields. */
    private static final Pattern OTHER_PAGE = Pattern.compile("\\]\\([^()#\\s]+\\.md[)#]");

    @Override
    void check(Method method, Examples examples, Diagnostics diagnostics) {
        ExampleValues sent = examples.sent();
        KeyPlaces places = new KeyPlaces(examples);
        method.parameters().forEach(parameter -> check(parameter, sent, places, diagnostics));
    }

    private static void check(Field parent, ExampleValues around, KeyPlaces places, Diagnostics diagnostics) {
        boolean structured = parent.type().kind() == Kind.OBJECT
                && parent.traits().fieldsRef() == null
                && !OTHER_PAGE.matcher(parent.description()).find();
        if (!structured || parent.fields().isEmpty()) {
            return;
        }
        ExampleValues inside = ExampleRows.inside(parent, around);
        OpenKeys keys = new OpenKeys(parent.fields());
        boolean fits = ExampleRows.fits(parent.fields(), inside);
        inside.names().stream()
                .filter(key -> fits && !keys.allow(key))
                .forEach(key -> diagnostics.note(
                        "child-key-unlisted",
                        places.sent(parent, key),
                        "the request sends " + key + " inside " + parent.name() + ", which no row describes",
                        "add a row for it, or mend the request"));
        parent.fields().forEach(child -> check(child, inside, places, diagnostics));
    }
}
