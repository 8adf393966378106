package dev.docbind.runtime.json.scalar;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/**
 * Writes text. Where the component says {@code @JsonFormat(shape = NUMBER)}, text that is written exactly as a JSON number goes out as
 * that number; {@code 007} and {@code +7} stay text.
 */
final class TextWriter extends StdScalarSerializer<String> {

    private static final Pattern NUMBER = Pattern.compile("0|-?[1-9]\\d{0,17}|-?(0|[1-9]\\d{0,17})\\.\\d{1,17}");

    private final boolean numbers;

    TextWriter() {
        this(false);
    }

    private TextWriter(boolean numbers) {
        super(String.class);
        this.numbers = numbers;
    }

    @Override
    public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty property) {
        JsonFormat.Value format = findFormatOverrides(context, property, String.class);
        return format != null && format.getShape() == JsonFormat.Shape.NUMBER ? new TextWriter(true) : this;
    }

    @Override
    public void serialize(String value, JsonGenerator generator, SerializationContext context) throws JacksonException {
        if (numbers && NUMBER.matcher(value).matches()) {
            generator.writeNumber(new BigDecimal(value));
        } else {
            generator.writeString(value);
        }
    }
}
