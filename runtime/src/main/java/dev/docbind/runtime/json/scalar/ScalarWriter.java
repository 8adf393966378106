package dev.docbind.runtime.json.scalar;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/**
 * Writes a scalar of one type as a text, a number or a boolean, which a function makes of it: another one where the component has a format.
 *
 * @param <T> the type
 */
final class ScalarWriter<T> extends StdScalarSerializer<T> {

    private final Class<T> type;
    private final Function<T, Object> plain;
    private final Function<JsonFormat.Value, @Nullable Function<T, Object>> formatted;

    /** A writer of a type; the format of a component may leave the form as it is by null. */
    ScalarWriter(
            Class<T> type,
            Function<T, Object> plain,
            Function<JsonFormat.Value, @Nullable Function<T, Object>> formatted) {
        super(type);
        this.type = type;
        this.plain = plain;
        this.formatted = formatted;
    }

    @Override
    public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty property) {
        JsonFormat.Value format = findFormatOverrides(context, property, type);
        Function<T, Object> own = format == null ? null : formatted.apply(format);
        return own == null ? this : new ScalarWriter<>(type, own, formatted);
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) throws JacksonException {
        Object written = plain.apply(value);
        if (written instanceof String text) {
            generator.writeString(text);
        } else if (written instanceof BigDecimal number) {
            generator.writeNumber(number);
        } else {
            generator.writeBoolean((Boolean) written);
        }
    }
}
