package dev.docbind.generator.resolve.response;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.json.Majority;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows that the example shows to be words, as in an answer that lists names of fields: they are values, not children. */
final class ValueRows {

    private ValueRows() {}

    /** A level, and those below it, where such children have become values. */
    static List<FieldNode> listed(List<FieldNode> level, ExampleValues shape) {
        return FieldNode.each(level, node -> {
            ExampleValues inside = shape.member(node.name()).core();
            if (areWords(node, inside)) {
                return node.with(node.facts().plus(values(node.fields()))).with(List.of());
            }
            ExampleValues below = node.place().container() == Container.MAP
                    ? inside.anyMember().core()
                    : inside;
            return node.with(listed(node.fields(), below));
        });
    }

    private static List<AllowedValue> values(List<FieldNode> rows) {
        return rows.stream()
                .map(row -> new AllowedValue(row.name(), row.description(), row.location()))
                .toList();
    }

    private static boolean areWords(FieldNode node, ExampleValues shown) {
        if (node.fields().isEmpty()) {
            return false;
        }
        Set<String> names = node.fields().stream().map(row -> row.name()).collect(Collectors.toSet());
        long known = shown.count(json -> names.contains(word(json)));
        return Majority.moreThanHalf(known, shown.count(json -> true))
                && node.fields().stream()
                        .allMatch(row -> row.documented() && row.fields().isEmpty());
    }

    private static String word(Json json) {
        if (json instanceof Json.Bool bool) {
            return String.valueOf(bool.value());
        }
        return json instanceof Json.Text text ? text.value() : "";
    }
}
