package dev.docbind.runtime.json.scalar;

import java.time.DateTimeException;
import java.time.temporal.Temporal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads a scalar of one type. A blank text is "no value" for all but texts; {@code false} is so for all but booleans, since it is
 * PHP's word for that, and where dates are, the 0 that it is in a form; an empty list is so, too.
 *
 * @param <T> the type
 */
final class ScalarReader<T> extends StdScalarDeserializer<T> {

    private final Class<T> type;
    private final Function<String, T> text;
    private final Function<String, T> number;

    /**
     * A reader of a type that has functions for texts and for the digits of numbers. They throw an
     * {@link IllegalArgumentException}, an {@link ArithmeticException} or a {@link DateTimeException} for what does not fit.
     */
    ScalarReader(Class<T> type, Function<String, T> text, Function<String, T> number) {
        super(type);
        this.type = type;
        this.text = text;
        this.number = number;
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
            String value = parser.getString();
            boolean nothing =
                    value.isBlank() ? type != String.class : value.equals("0") && Temporal.class.isAssignableFrom(type);
            return nothing ? null : text.apply(value);
        }
        if (token.isNumeric()) {
            return number.apply(parser.getString());
        }
        if (token.isBoolean()) {
            boolean value = parser.getBooleanValue();
            return value || type == Boolean.class ? text.apply(String.valueOf(value)) : null;
        }
        if (token == JsonToken.START_ARRAY && parser.nextToken() == JsonToken.END_ARRAY) {
            return null;
        }
        throw new IllegalArgumentException("a list or an object where a scalar is documented");
    }
}
