package dev.docbind.runtime.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/** Brings a list, map or object into the shape that its type has before the library reads it. */
abstract class ShapedReader extends DelegatingDeserializer {

    ShapedReader(ValueDeserializer<?> reader) {
        super(reader);
    }

    /** Gives the JSON the shape that is wanted, or gives it back when there is no rule for it. */
    abstract JsonNode reshape(JsonNode json, DeserializationContext context);

    /** Whether the token begins JSON of the shape that is wanted already. */
    abstract boolean fits(JsonToken token);

    /** PHP says "no value" by false or an empty text where null is meant. */
    static boolean isNothing(JsonNode json) {
        return json.isBoolean()
                ? !json.booleanValue()
                : json.isString() && json.stringValue().isBlank();
    }

    @Override
    @SuppressWarnings("NullAway") // the library takes null for "no value", but does not say so in its types
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws JacksonException {
        if (fits(parser.currentToken())) {
            return super.deserialize(parser, context);
        }
        JsonNode json = context.readTree(parser);
        if (isNothing(json)) {
            return null;
        }
        try (JsonParser reshaped = reshape(json, context).traverse(context)) {
            reshaped.nextToken();
            return super.deserialize(reshaped, context);
        }
    }
}
