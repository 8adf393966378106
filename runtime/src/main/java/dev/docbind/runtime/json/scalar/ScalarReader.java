package dev.docbind.runtime.json.scalar;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads a scalar by the rules of its type; an empty list is "no value", too.
 *
 * @param <T> the type
 */
final class ScalarReader<T> extends StdScalarDeserializer<T> {

    private final Class<T> type;
    private final ScalarReading<T> reading;

    ScalarReader(Class<T> type, ScalarReading<T> reading) {
        super(type);
        this.type = type;
        this.reading = reading;
    }

    @Override
    @SuppressWarnings("NullAway") // the library takes null for "no value", but does not say so in its types
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws JacksonException {
        try {
            return read(parser);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            return context.reportInputMismatch(type, "not a value of %s", type.getSimpleName());
        }
    }

    private @Nullable T read(JsonParser parser) throws JacksonException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            String text = parser.getString();
            return text.isBlank() ? reading.blank(text) : reading.text(text);
        }
        if (token.isNumeric()) {
            return reading.number(parser.getString());
        }
        if (token.isBoolean()) {
            return reading.bool(parser.getBooleanValue());
        }
        if (token == JsonToken.START_ARRAY && parser.nextToken() == JsonToken.END_ARRAY) {
            return null;
        }
        throw new IllegalArgumentException("a list or an object where a scalar is documented");
    }
}
