package dev.docbind.runtime.json;

import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.node.ObjectNode;

/** Reads a map also from a list, whose positions become the keys; an empty list is an empty map. */
final class MapReader extends ShapedReader {

    MapReader(ValueDeserializer<?> reader) {
        super(reader);
    }

    @Override
    boolean fits(JsonToken token) {
        return token == JsonToken.START_OBJECT;
    }

    @Override
    JsonNode reshape(JsonNode json, DeserializationContext context) {
        if (!json.isArray()) {
            return json;
        }
        ObjectNode map = context.getNodeFactory().objectNode();
        int key = 0;
        for (JsonNode element : json) {
            map.set(String.valueOf(key++), element);
        }
        return map;
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> reader) {
        return new MapReader(reader);
    }
}
