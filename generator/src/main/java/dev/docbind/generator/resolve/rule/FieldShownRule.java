package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.resolve.example.Examples;
import dev.docbind.generator.resolve.json.Envelope;
import dev.docbind.generator.resolve.json.ExampleValues;

/** An answer shows the fields that the page documents. */
public final class FieldShownRule extends MethodRule {

    @Override
    void check(Method method, Examples examples, Diagnostics diagnostics) {
        ExampleValues shown = examples.answered();
        boolean whole = shown.has(Envelope.RESULT)
                && examples.readSuccesses().stream().noneMatch(answer -> isShortened(answer.text()));
        if (whole) {
            method.response().forEach(field -> check(field, shown, diagnostics));
        }
    }

    private static boolean isShortened(String text) {
        return text.contains("...") || text.contains("…");
    }

    private static void check(Field field, ExampleValues around, Diagnostics diagnostics) {
        if (!around.isObject() || isElsewhere(field)) {
            return;
        }
        if (around.spellings(field.wireName()).isEmpty()) {
            diagnostics.note(
                    "field-not-shown",
                    field.nameLocation(),
                    "the page documents " + field.name() + ", but no answer shows it",
                    "show it in the example, unless it is rare");
            return;
        }
        ExampleValues inside = ExampleRows.inside(field, around);
        if (ExampleRows.fits(field.fields(), inside)) {
            field.fields().forEach(child -> check(child, inside, diagnostics));
        }
    }

    /** Rows that the example need not show: of one variant, of another page, of many keys, of the timing block. */
    private static boolean isElsewhere(Field field) {
        return !field.traits().documented()
                || field.traits().map()
                || field.traits().variant() != null
                || field.traits().page() != null
                || field.name().equals(Envelope.TIME)
                || field.name().equals(Envelope.NEXT);
    }
}
