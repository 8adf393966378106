package dev.docbind.runtime.json.scalar;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/**
 * Writes dates with time that have no offset: by the pattern of the component, such as {@code @JsonFormat(pattern =
 * "dd.MM.uuuu HH:mm:ss")}, else as ISO 8601 has it, and so where the pattern would drop a fraction of a second.
 */
final class LocalDateTimeWriter extends StdScalarSerializer<LocalDateTime> {

    private final DateTimeFormatter form;

    LocalDateTimeWriter() {
        this(DateFormats.WRITTEN_LOCAL);
    }

    private LocalDateTimeWriter(DateTimeFormatter form) {
        super(LocalDateTime.class);
        this.form = form;
    }

    @Override
    public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty property) {
        JsonFormat.Value format = findFormatOverrides(context, property, LocalDateTime.class);
        return format != null && format.hasPattern()
                ? new LocalDateTimeWriter(DateFormats.of(format.getPattern()))
                : this;
    }

    @Override
    public void serialize(LocalDateTime value, JsonGenerator generator, SerializationContext context)
            throws JacksonException {
        generator.writeString((isWholeSecond(value) ? form : DateFormats.WRITTEN_LOCAL).format(value));
    }

    private static boolean isWholeSecond(LocalDateTime value) {
        return value.get(ChronoField.NANO_OF_SECOND) == 0;
    }
}
