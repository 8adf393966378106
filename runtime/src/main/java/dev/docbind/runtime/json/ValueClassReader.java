package dev.docbind.runtime.json;

import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;

/** Reads a class that wraps a text also from a number, whose digits become the text. */
final class ValueClassReader extends ShapedReader {

    ValueClassReader(ValueDeserializer<?> reader) {
        super(reader);
    }

    @Override
    boolean fits(JsonToken token) {
        return token == JsonToken.VALUE_STRING;
    }

    @Override
    JsonNode reshape(JsonNode json, DeserializationContext context) {
        return json.isNumber() || json.isBoolean() ? context.getNodeFactory().stringNode(json.asString()) : json;
    }

    @Override
    boolean mayBeNothingInList() {
        return true;
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> reader) {
        return new ValueClassReader(reader);
    }
}
