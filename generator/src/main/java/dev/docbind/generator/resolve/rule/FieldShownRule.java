package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.resolve.example.Examples;
import dev.docbind.generator.resolve.json.Envelope;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.source.SourceLocation;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An answer shows the fields that the page documents. */
public final class FieldShownRule extends MethodRule {

    @Override
    void check(Method method, Examples examples, Diagnostics diagnostics) {
        ExampleValues shown = examples.answered();
        boolean whole = shown.has(Envelope.RESULT)
                && examples.readSuccesses().stream().noneMatch(answer -> isShortened(answer.text()));
        if (whole) {
            Rows rows = new Rows(new LinkedHashMap<>(), new HashSet<>());
            method.response().forEach(field -> look(field, shown, rows));
            rows.missing()
                    .forEach(field -> diagnostics.note(
                            "field-not-shown",
                            field.nameLocation(),
                            "the page documents " + field.name() + ", but no answer shows it",
                            "show it in the example, unless it is rare"));
        }
    }

    /**
     * The rows of a page. One that stands for fields in several places is shown where one of them is.
     *
     * @param absent those that some object of the answer lacks
     * @param shown those that some object has
     */
    private record Rows(Map<Row, Field> absent, Set<Row> shown) {

        List<Field> missing() {
            return absent.entrySet().stream()
                    .filter(entry -> !shown.contains(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
        }
    }

    private record Row(SourceLocation location, String name) {

        static Row of(Field field) {
            return new Row(field.nameLocation(), field.wireName());
        }
    }

    private static boolean isShortened(String text) {
        return text.contains("...") || text.contains("…");
    }

    private static void look(Field field, ExampleValues around, Rows rows) {
        if (!around.isObject() || isElsewhere(field)) {
            return;
        }
        if (around.spellings(field.wireName()).isEmpty()) {
            rows.absent().putIfAbsent(Row.of(field), field);
            return;
        }
        rows.shown().add(Row.of(field));
        ExampleValues inside = ExampleRows.inside(field, around);
        if (ExampleRows.fits(field.fields(), inside)) {
            field.fields().forEach(child -> look(child, inside, rows));
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
