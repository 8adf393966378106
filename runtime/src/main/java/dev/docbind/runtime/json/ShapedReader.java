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

    /** PHP says "no value" by false, which is 0 in a form, or an empty text where null is meant; and portals have sent a word of JavaScript. */
    static boolean isNothing(JsonNode json) {
        if (json.isBoolean()) {
            return !json.booleanValue();
        }
        String text = json.isString() ? json.stringValue() : "a";
        return text.isBlank() || text.equals("0") || text.equals("undefined");
    }

    /** Whether "no value" may stand among values of this type; among records it is a value of another kind. */
    boolean mayBeNothingInList() {
        return false;
    }

    /** Whether a value that begins with this token is read value by value, so that no misfit inside of it ends the reading. */
    boolean readsValueByValue(JsonToken token) {
        return false;
    }

    /**
     * Reads what {@link #readsValueByValue} promises. A list or map of which nothing could be read does not fit as a whole: an empty
     * one would say that there is nothing.
     */
    @Nullable
    Object read(Misfits misfits, JsonParser parser, DeserializationContext context) throws JacksonException {
        throw new UnsupportedOperationException();
    }

    @Override
    @SuppressWarnings("NullAway") // the library takes null for "no value", but does not say so in its types
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws JacksonException {
        if (fits(parser.currentToken())) {
            return read(parser, context);
        }
        boolean isElement = parser.streamReadContext().inArray();
        JsonNode json = context.readTree(parser);
        if (isNothing(json)) {
            return isElement && !mayBeNothingInList() ? misfit(context) : null;
        }
        try (JsonParser reshaped = reshape(json, context).traverse(context)) {
            reshaped.nextToken();
            return read(reshaped, context);
        }
    }

    private @Nullable Object read(JsonParser parser, DeserializationContext context) throws JacksonException {
        Misfits misfits = Misfits.of(context);
        return misfits != null && readsValueByValue(parser.currentToken())
                ? read(misfits, parser, context)
                : super.deserialize(parser, context);
    }

    /** Says that the JSON does not fit the type. */
    @Nullable
    Object misfit(DeserializationContext context) {
        return context.reportInputMismatch(this, "a value of another kind");
    }
}
