package dev.docbind.generator.resolve.response;

import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.resolve.field.row.OpenKeys;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.field.tree.KeysAndValues;
import dev.docbind.generator.resolve.field.type.VariantExamples;
import dev.docbind.generator.resolve.json.Envelope;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.json.InstanceNames;
import dev.docbind.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** Gives a structured node whose fields the page does not describe the fields that the example shows. */
final class ExampleFields {

    private static final int DEEPEST = 8;

    private ExampleFields() {}

    /** An answer, completed; what the envelope has and no row describes is taken from the example. */
    static List<FieldNode> completed(
            List<FieldNode> roots, ExampleValues envelope, VariantExamples variants, SourceLocation shown) {
        List<FieldNode> all = new ArrayList<>(roots);
        Envelope.names().stream()
                .filter(name -> envelope.has(name)
                        && roots.stream().noneMatch(root -> root.name().equals(name)))
                .forEach(name -> all.add(FieldNode.shown(name, shown)));
        return FieldNode.each(
                all,
                root -> root.name().equals(Envelope.TIME)
                        ? root
                        : completed(root, variants.own(root, envelope.member(root.name())), 0));
    }

    /** A field that only the example shows, with all that it shows inside. */
    static FieldNode completed(FieldNode node, ExampleValues shape) {
        return completed(node, shape, 1);
    }

    private static FieldNode completed(FieldNode node, ExampleValues shape, int depth) {
        if (node.place().describes() || depth > DEEPEST) {
            return node;
        }
        ExampleValues inside = shape.core();
        boolean bare = node.fields().isEmpty()
                && inside.isObject()
                && node.place().container() == null
                && (node.structured() || !node.documented() || (depth == 0 && isRecord(shape)));
        FieldNode filled = bare ? filled(node, inside) : node;
        ExampleValues level =
                filled.place().container() == Container.MAP ? inside.anyMember().core() : inside;
        return filled.withEach(child -> completed(child, OpenKeys.named(child, level), depth + 1));
    }

    /** Whether an answer shows an object of fields, or a list of such, where the row may have declared a plain value. */
    private static boolean isRecord(ExampleValues shape) {
        ExampleValues item = shape.isArray() ? shape.items() : shape;
        return item.isObject() && !item.isMap() && !item.isUniform();
    }

    /** A field that the example shows; a name of one thing of one portal stands for those of others. */
    private static FieldNode shown(String name, SourceLocation place) {
        FieldNode field = FieldNode.shown(name, place);
        return InstanceNames.isNumbered(name) ? field.with(field.place().ofKeys()) : field;
    }

    /** Whether some entries of a map are texts or numbers, while others are objects: they have no fields in common. */
    private static boolean isMixed(ExampleValues map) {
        return map.anyMember()
                .any(json -> json instanceof Json.NumberValue
                        || (json instanceof Json.Text text && !text.value().isBlank()));
    }

    private static FieldNode filled(FieldNode node, ExampleValues inside) {
        boolean map = inside.isMap() || inside.isUniform() || KeysAndValues.say(node.description());
        ExampleValues level = map ? inside.anyMember().core() : inside;
        FieldNode placed = map ? node.with(node.place().withEntry(inside.names().get(0))) : node;
        return level.isObject() && !level.isMap() && !(map && isMixed(inside))
                ? placed.with(level.names().stream()
                        .map(name -> shown(name, node.location()))
                        .toList())
                : placed;
    }
}
