package dev.docbind.runtime.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads JSON of any shape; distinguishes a null that was sent from a member that was not. */
final class JsonValueReader extends StdDeserializer<JsonValue> {

    JsonValueReader() {
        super(JsonValue.class);
    }

    @Override
    public JsonValue deserialize(JsonParser parser, DeserializationContext context) throws JacksonException {
        return JsonValue.of(context.readValue(parser, Object.class));
    }

    @Override
    public JsonValue getNullValue(DeserializationContext context) {
        return JsonValue.NULL;
    }

    @Override
    @SuppressWarnings("NullAway") // null is the library's word for "was not sent"
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }
}
