package dev.docbind.generator.resolve.json;

import dev.docbind.generator.model.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Converts between the model's JSON and Jackson's. */
public final class JsonTree {

    private static final JsonNodeFactory NODES = new JsonNodeFactory();

    private JsonTree() {}

    /** The model's JSON. */
    static Json fromJackson(JsonNode node) {
        if (node.isObject()) {
            Map<String, Json> members = new LinkedHashMap<>();
            node.properties().forEach(entry -> members.put(entry.getKey(), fromJackson(entry.getValue())));
            return new Json.ObjectValue(members);
        }
        if (node.isArray()) {
            List<Json> items = new ArrayList<>();
            node.forEach(item -> items.add(fromJackson(item)));
            return new Json.ArrayValue(items);
        }
        return scalar(node);
    }

    private static Json scalar(JsonNode node) {
        if (node.isString()) {
            return new Json.Text(node.stringValue());
        }
        if (node.isNumber()) {
            return new Json.NumberValue(node.decimalValue());
        }
        return node.isBoolean() ? new Json.Bool(node.booleanValue()) : new Json.Null();
    }

    /** Jackson's tree of the model's JSON. */
    public static JsonNode toJackson(Json json) {
        if (json instanceof Json.ObjectValue object) {
            ObjectNode node = NODES.objectNode();
            object.members().forEach((name, value) -> node.set(name, toJackson(value)));
            return node;
        }
        if (json instanceof Json.ArrayValue array) {
            ArrayNode node = NODES.arrayNode();
            array.items().forEach(item -> node.add(toJackson(item)));
            return node;
        }
        return scalarNode(json);
    }

    private static JsonNode scalarNode(Json json) {
        if (json instanceof Json.Text text) {
            return NODES.stringNode(text.value());
        }
        if (json instanceof Json.NumberValue number) {
            return NODES.numberNode(number.value());
        }
        return json instanceof Json.Bool bool ? NODES.booleanNode(bool.value()) : NODES.nullNode();
    }
}
