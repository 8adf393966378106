package dev.docbind.generator.resolve.field;

import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.resolve.json.Shape;
import java.util.ArrayList;
import java.util.List;

/** Puts the rows of a request where its example shows them: under a row of their table, in a level between, in a map. */
final class RequestLevels {

    private RequestLevels() {}

    /** Places the rows of the outermost level, and their children. */
    static void place(List<FieldDraft> rows, Shape sent) {
        nest(rows, sent);
        rows.forEach(row -> below(row, shown(sent, row.name)));
    }

    /** A row that the example shows only inside another row of the same table belongs to that one. */
    private static void nest(List<FieldDraft> rows, Shape sent) {
        for (FieldDraft row : List.copyOf(rows)) {
            if (!shown(sent, row.name).isEmpty()) {
                continue;
            }
            List<FieldDraft> outer = rows.stream()
                    .filter(other -> other != row
                            && other.structured()
                            && other.fields.stream().allMatch(rows::contains))
                    .filter(other -> shown(sent, other.name).core().has(row.name))
                    .toList();
            if (outer.size() == 1) {
                rows.remove(row);
                outer.get(0).fields.add(row);
            }
        }
    }

    private static void below(FieldDraft node, Shape place) {
        Shape shape = place.core();
        boolean seen =
                node.fields.stream().anyMatch(child -> !shown(shape, child.name).isEmpty());
        boolean placeholder = node.fields.stream().anyMatch(child -> child.map);
        if (!seen && !placeholder && !node.fields.isEmpty()) {
            deeper(node, shape);
        } else {
            node.fields.forEach(child -> below(child, shown(shape, child.name)));
        }
    }

    private static void deeper(FieldDraft node, Shape shape) {
        List<String> steps = shape.names().stream()
                .filter(name -> !name.equals(node.name))
                .filter(name -> node.fields.stream()
                        .anyMatch(child ->
                                !shown(shape.member(name).core(), child.name).isEmpty()))
                .toList();
        if (steps.isEmpty()) {
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
            Shape entry = shape.anyMember().core();
            new ArrayList<>(node.fields).forEach(child -> below(child, shown(entry, child.name)));
        }
    }

    /** What the example shows under a name, whatever its case. */
    private static Shape shown(Shape shape, String name) {
        return shape.has(name)
                ? shape.member(name)
                : shape.names().stream()
                        .filter(name::equalsIgnoreCase)
                        .findFirst()
                        .map(shape::member)
                        .orElse(Shape.of(List.of()));
    }
}
