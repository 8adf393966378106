package dev.docbind.runtime.json;

import java.util.regex.Pattern;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.node.ArrayNode;

/** Reads a list also from an object whose keys are numbers, and from a single element. */
final class ListReader extends ShapedReader {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    ListReader(ValueDeserializer<?> reader) {
        super(reader);
    }

    @Override
    boolean fits(JsonToken token) {
        return token == JsonToken.START_ARRAY;
    }

    @Override
    JsonNode reshape(JsonNode json, DeserializationContext context) {
        ArrayNode list = context.getNodeFactory().arrayNode();
        boolean numbered = json.isObject()
                && json.propertyNames().stream()
                        .allMatch(name -> NUMBER.matcher(name).matches());
        if (numbered) {
            return list.addAll(json.values());
        }
        return list.add(json);
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> reader) {
        return new ListReader(reader);
    }
}
