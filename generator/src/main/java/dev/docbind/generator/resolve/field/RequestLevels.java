package dev.docbind.generator.resolve.field;

import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.resolve.field.tree.FieldDraft;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the rows of a request where its example shows them: under a row of their table, in a level between, in a map. */
final class RequestLevels {

    private RequestLevels() {}

    /** Places the rows of the outermost level, and their children. */
    static void place(List<FieldDraft> rows, ExampleValues sent) {
        nest(rows, sent);
        rows.forEach(row -> below(row, shown(sent, row.name)));
    }

    /** A row that the example shows only inside another row of the same table belongs to that one. */
    private static void nest(List<FieldDraft> rows, ExampleValues sent) {
        Map<String, List<FieldDraft>> outerByInner = outerByInner(rows, sent);
        Set<FieldDraft> left = new LinkedHashSet<>(rows);
        for (FieldDraft row : rows) {
            if (!shown(sent, row.name).isEmpty()) {
                continue;
            }
            List<FieldDraft> outer = outerByInner.getOrDefault(row.name, List.of()).stream()
                    .filter(other -> other != row && left.contains(other) && left.containsAll(other.fields))
                    .toList();
            if (outer.size() == 1) {
                left.remove(row);
                outer.get(0).fields.add(row);
            }
        }
        rows.clear();
        rows.addAll(left);
    }

    /** The structured rows by the names that the example shows inside them. */
    private static Map<String, List<FieldDraft>> outerByInner(List<FieldDraft> rows, ExampleValues sent) {
        Map<String, List<FieldDraft>> outer = new HashMap<>();
        rows.stream()
                .filter(FieldDraft::structured)
                .forEach(row -> shown(sent, row.name)
                        .core()
                        .names()
                        .forEach(inner -> outer.computeIfAbsent(inner, key -> new ArrayList<>())
                                .add(row)));
        return outer;
    }

    private static void below(FieldDraft node, ExampleValues place) {
        ExampleValues shape = place.core();
        boolean seen =
                node.fields.stream().anyMatch(child -> !shown(shape, child.name).isEmpty());
        boolean placeholder = node.fields.stream().anyMatch(child -> child.map);
        if (!seen && !placeholder && !node.fields.isEmpty()) {
            deeper(node, shape);
        } else {
            node.fields.forEach(child -> below(child, shown(shape, child.name)));
        }
    }

    private static void deeper(FieldDraft node, ExampleValues shape) {
        List<String> steps = shape.names().stream()
                .filter(name -> !name.equals(node.name))
                .filter(name -> node.fields.stream()
                        .anyMatch(child ->
                                !shown(shape.member(name).core(), child.name).isEmpty()))
                .toList();
        if (steps.isEmpty()) {
            node.shown = node.shown == null && MapWords.say(node) ? Container.MAP : node.shown;
            return;
        }
        String step = steps.get(0);
        if (steps.size() == 1 && node.description.contains("`" + step + "`")) {
            FieldDraft between = FieldDraft.shown(step, node.location);
            between.fields.addAll(node.fields);
            node.fields.clear();
            node.fields.add(between);
            below(between, shape.member(step));
        } else {
            node.shown = Container.MAP;
            node.entry = step;
            ExampleValues entry = shape.anyMember().core();
            new ArrayList<>(node.fields).forEach(child -> below(child, shown(entry, child.name)));
        }
    }

    /** What the example shows under a name, whatever its case. */
    private static ExampleValues shown(ExampleValues shape, String name) {
        return shape.has(name)
                ? shape.member(name)
                : shape.spellings(name).stream().findFirst().map(shape::member).orElse(ExampleValues.of(List.of()));
    }
}
