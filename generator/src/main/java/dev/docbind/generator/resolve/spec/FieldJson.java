package dev.docbind.generator.resolve.spec;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A field as JSON. What only few fields have is written only where they have it. */
final class FieldJson {

    private FieldJson() {}

    static ObjectNode of(Field field, String page) {
        ObjectNode node = MethodJson.NODES.objectNode();
        node.put("name", field.name());
        if (!field.wireName().equals(field.name())) {
            node.put("wireName", field.wireName());
        }
        node.put("required", field.required());
        text(node, "requiredWhen", field.requiredWhen());
        MethodJson.texts(node.putArray("types"), field.types());
        node.set("type", type(field.type()));
        node.put("description", field.description());
        MethodJson.place(node, field.location(), page);
        traits(node, field.traits());
        lists(node, field);
        text(node, "default", field.defaultValue());
        ArrayNode fields = node.putArray("fields");
        @Nullable String entry = field.traits().entry();
        ArrayNode inside = entry == null || field.fields().isEmpty() ? fields : entry(fields, field, entry, page);
        field.fields().forEach(child -> inside.add(of(child, page)));
        return node;
    }

    /** The level of a map's entries, under the key that the example shows. */
    private static ArrayNode entry(ArrayNode fields, Field map, String key, String page) {
        ObjectNode entry = fields.addObject().put("name", key).put("required", false);
        entry.putArray("types");
        entry.set("type", type(new SemanticType(Kind.OBJECT, Container.ONE, Evidence.EXAMPLE)));
        MethodJson.place(entry.put("description", ""), map.location(), page);
        entry.put("map", true).put("documented", false);
        return entry.putArray("fields");
    }

    private static ObjectNode type(SemanticType type) {
        return MethodJson.NODES
                .objectNode()
                .put("kind", label(type.kind()))
                .put("container", label(type.container()))
                .put("evidence", label(type.evidence()));
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void traits(ObjectNode node, Field.Traits traits) {
        if (traits.map()) {
            node.put("map", true);
        }
        if (traits.unsent()) {
            node.put("unsent", true);
        }
        if (!traits.documented()) {
            node.put("documented", false);
        }
        if (traits.describes()) {
            node.put("describes", true);
        }
        text(node, "fieldsRef", traits.fieldsRef());
        text(node, "variant", traits.variant());
        text(node, "alternativeTo", traits.alternativeTo());
        if (!traits.alternatives().isEmpty()) {
            ArrayNode alternatives = node.putArray("alternatives");
            traits.alternatives().forEach(type -> alternatives.add(type(type)));
        }
        text(node, "page", traits.page());
        text(node, "definition", traits.definition());
        if (traits.written() != null) {
            node.put("written", label(traits.written()));
        }
    }

    private static void lists(ObjectNode node, Field field) {
        list(node, "elements", field.elements());
        list(node, "operators", field.operators());
        if (!field.values().isEmpty()) {
            ArrayNode values = node.putArray("values");
            field.values()
                    .forEach(value -> values.add(MethodJson.NODES
                            .objectNode()
                            .put("value", value.value())
                            .put("description", value.description())
                            .put("line", value.location().line())));
        }
    }

    private static void list(ObjectNode node, String key, List<String> texts) {
        if (!texts.isEmpty()) {
            MethodJson.texts(node.putArray(key), texts);
        }
    }

    private static void text(ObjectNode node, String key, @Nullable String text) {
        if (text != null) {
            node.put(key, text);
        }
    }
}
