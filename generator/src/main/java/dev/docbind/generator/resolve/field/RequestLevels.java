package dev.docbind.generator.resolve.field;

import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.resolve.field.child.MapWords;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the rows of a request where its example shows them: under a row of their table, in a level between, in a map. */
final class RequestLevels {

    private RequestLevels() {}

    /** The rows of the outermost level, and their children, in their places. */
    static List<FieldNode> placed(List<FieldNode> rows, ExampleValues sent) {
        return FieldNode.each(nested(rows, sent), row -> below(row, shown(sent, row.name())));
    }

    /** A row that the example shows only inside another row of the same table belongs to that one. */
    private static List<FieldNode> nested(List<FieldNode> rows, ExampleValues sent) {
        Map<String, List<FieldNode>> outerByInner = outerByInner(rows, sent);
        Map<FieldNode, FieldNode> innerByOuter = new HashMap<>();
        List<FieldNode> left = new ArrayList<>(rows.size());
        for (FieldNode row : rows) {
            List<FieldNode> outer = shown(sent, row.name()).isEmpty()
                    ? outerByInner.getOrDefault(row.name(), List.of()).stream()
                            .filter(other -> !innerByOuter.containsKey(other))
                            .toList()
                    : List.of();
            if (outer.size() == 1) {
                innerByOuter.put(outer.get(0), row);
            } else {
                left.add(row);
            }
        }
        return FieldNode.each(left, row -> {
            FieldNode inner = innerByOuter.get(row);
            return inner == null ? row : row.with(List.of(inner));
        });
    }

    /** The structured rows without fields, by the names that the example shows inside them. */
    private static Map<String, List<FieldNode>> outerByInner(List<FieldNode> rows, ExampleValues sent) {
        Map<String, List<FieldNode>> outer = new HashMap<>();
        rows.stream()
                .filter(row -> row.structured() && row.fields().isEmpty())
                .forEach(row -> shown(sent, row.name())
                        .core()
                        .names()
                        .forEach(inner -> outer.computeIfAbsent(inner, key -> new ArrayList<>())
                                .add(row)));
        return outer;
    }

    private static FieldNode below(FieldNode node, ExampleValues place) {
        if (node.fields().isEmpty()) {
            return node;
        }
        ExampleValues shape = place.core();
        boolean placed = node.fields().stream()
                .anyMatch(child ->
                        child.place().map() || !shown(shape, child.wireName()).isEmpty());
        return placed ? node.withEach(child -> below(child, shown(shape, child.wireName()))) : deeper(node, shape);
    }

    private static FieldNode deeper(FieldNode node, ExampleValues shape) {
        List<String> steps = shape.names().stream()
                .filter(name -> !name.equals(node.name()))
                .filter(name -> node.fields().stream()
                        .anyMatch(child -> !shown(shape.member(name).core(), child.wireName())
                                .isEmpty()))
                .toList();
        if (steps.isEmpty()) {
            FieldNode whole = node.place().container() == null && MapWords.say(node)
                    ? node.with(node.place().in(Container.MAP))
                    : node;
            return whole.withEach(child -> below(child, shown(shape, child.wireName())));
        }
        String step = steps.get(0);
        if (steps.size() == 1 && node.description().contains("`" + step + "`")) {
            FieldNode between = FieldNode.shown(step, node.location()).with(node.fields());
            return node.with(List.of(below(between, shape.member(step))));
        }
        ExampleValues entry = shape.anyMember().core();
        return node.with(node.place().withEntry(step)).withEach(child -> below(child, shown(entry, child.wireName())));
    }

    /** What the example shows under a name, whatever its case. */
    static ExampleValues shown(ExampleValues shape, String name) {
        return shape.has(name)
                ? shape.member(name)
                : shape.spellings(name).stream().findFirst().map(shape::member).orElse(ExampleValues.of(List.of()));
    }
}
