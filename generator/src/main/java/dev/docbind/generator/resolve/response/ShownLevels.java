package dev.docbind.generator.resolve.response;

import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.resolve.field.tree.FieldDraft;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;

/** Gives a structured node whose fields the page does not describe the fields that the example shows. */
final class ShownLevels {

    private static final List<String> ENVELOPE = List.of("result", "total", "next", "time");
    private static final int DEEPEST = 8;

    private ShownLevels() {}

    /** Completes an answer; what the envelope has and no row describes is taken from the example. */
    static void complete(List<FieldDraft> roots, ExampleValues envelope, SourceLocation shown) {
        ENVELOPE.stream()
                .filter(name -> envelope.has(name) && roots.stream().noneMatch(root -> root.name.equals(name)))
                .forEach(name -> roots.add(FieldDraft.shown(name, shown)));
        roots.stream()
                .filter(root -> !root.name.equals("time"))
                .forEach(root -> complete(root, envelope.member(root.name), 0));
    }

    private static void complete(FieldDraft node, ExampleValues shape, int depth) {
        if (node.describes || depth > DEEPEST) {
            return;
        }
        ExampleValues inside = shape.core();
        if (node.fields.isEmpty()
                && inside.isObject()
                && node.shown == null
                && (node.structured() || !node.documented || (depth == 0 && isRecord(shape)))) {
            fill(node, inside);
        }
        ExampleValues level = node.shown == Container.MAP ? inside.anyMember().core() : inside;
        node.fields.forEach(child -> complete(child, level.member(child.name), depth + 1));
    }

    /** Whether an answer shows an object of fields where the row may have declared a plain value. */
    private static boolean isRecord(ExampleValues shape) {
        return shape.isObject() && !shape.isMap() && !shape.isUniform();
    }

    /** Whether some entries of a map are texts or numbers, while others are objects: they have no fields in common. */
    private static boolean isMixed(ExampleValues map) {
        return map.anyMember()
                .any(json -> json instanceof Json.NumberValue
                        || (json instanceof Json.Text text && !text.value().isBlank()));
    }

    private static void fill(FieldDraft node, ExampleValues inside) {
        boolean map = inside.isMap() || inside.isUniform();
        ExampleValues level = map ? inside.anyMember().core() : inside;
        if (map) {
            node.shown = Container.MAP;
            node.entry = inside.names().get(0);
        }
        if (level.isObject() && !level.isMap() && !(map && isMixed(inside))) {
            level.names().forEach(name -> node.fields.add(FieldDraft.shown(name, node.location)));
        }
    }
}
