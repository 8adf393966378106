package dev.docbind.runtime.json.scalar;

import java.time.OffsetDateTime;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/**
 * Writes points in time as the documentation does, such as {@code 2024-09-13T10:25:01+00:00}.
 *
 * @param <T> the type of the points
 */
final class DateTimeWriter<T> extends StdScalarSerializer<T> {

    private final Function<T, OffsetDateTime> offset;

    DateTimeWriter(Class<T> type, Function<T, OffsetDateTime> offset) {
        super(type);
        this.offset = offset;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) throws JacksonException {
        generator.writeString(DateFormats.WRITTEN.format(offset.apply(value)));
    }
}
