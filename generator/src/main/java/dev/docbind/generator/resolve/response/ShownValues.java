package dev.docbind.generator.resolve.response;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.resolve.field.tree.FieldDraft;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows that the example shows to be words, as in an answer that lists names of fields: they are values, not children. */
final class ShownValues {

    private ShownValues() {}

    /** Turns such children of a level, and those below it, into values. */
    static void settle(List<FieldDraft> level, ExampleValues shape) {
        for (FieldDraft node : level) {
            ExampleValues shown = shape.member(node.name);
            if (areWords(node, shown.core())) {
                node.fields.forEach(row -> node.values.add(new AllowedValue(row.name, row.description, row.location)));
                node.fields.clear();
            }
            ExampleValues inside = shown.core();
            settle(node.fields, node.shown == Container.MAP ? inside.anyMember().core() : inside);
        }
    }

    private static boolean areWords(FieldDraft node, ExampleValues shown) {
        if (node.fields.isEmpty()) {
            return false;
        }
        Set<String> names = node.fields.stream().map(row -> row.name).collect(Collectors.toSet());
        long known = shown.count(json -> names.contains(word(json)));
        return known > 0
                && known * 2 > shown.count(json -> true)
                && node.fields.stream().allMatch(row -> row.documented && row.fields.isEmpty());
    }

    private static String word(Json json) {
        if (json instanceof Json.Bool bool) {
            return String.valueOf(bool.value());
        }
        return json instanceof Json.Text text ? text.value() : "";
    }
}
