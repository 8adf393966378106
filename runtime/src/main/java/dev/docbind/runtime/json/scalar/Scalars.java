package dev.docbind.runtime.json.scalar;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.docbind.runtime.internal.SentFile;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;

/** How text, numbers, booleans and dates are read and written, as modules of the JSON library. */
public final class Scalars {

    private Scalars() {}

    /**
     * The readers, which accept every form in which a portal writes a value.
     *
     * @return a module of the JSON library
     */
    public static JacksonModule readers() {
        SimpleModule module = new SimpleModule("docbind-scalar-readers");
        read(module, String.class, Function.identity());
        read(module, Boolean.class, PlainForms::bool);
        read(module, Long.class, PlainForms::integer);
        read(module, BigDecimal.class, PlainForms::decimal);
        module.addDeserializer(
                OffsetDateTime.class,
                new ScalarReader<>(OffsetDateTime.class, DateFormats::dateTime, DateFormats::secondsSince1970));
        read(module, LocalDate.class, DateFormats::date);
        read(module, LocalDateTime.class, DateFormats::localDateTime);
        return module;
    }

    private static <T> void read(SimpleModule module, Class<T> type, Function<String, T> reading) {
        module.addDeserializer(type, new ScalarReader<>(type, reading, reading));
    }

    /**
     * The writers, which write the one form that every portal accepts.
     *
     * @return a module of the JSON library
     */
    public static JacksonModule writers() {
        SimpleModule module = new SimpleModule("docbind-writers");
        module.addSerializer(SentFile.class, new SentFileWriter());
        write(module, Boolean.class, value -> value, PlainForms::booleans);
        write(module, String.class, text -> text, PlainForms::texts);
        write(module, LocalDateTime.class, DateFormats.WRITTEN_LOCAL::format, DateFormats::localDateTimes);
        write(module, OffsetDateTime.class, DateFormats.WRITTEN::format, format -> null);
        write(module, ZonedDateTime.class, DateFormats.WRITTEN::format, format -> null);
        write(
                module,
                Instant.class,
                instant -> DateFormats.WRITTEN.format(instant.atOffset(ZoneOffset.UTC)),
                format -> null);
        return module;
    }

    private static <T> void write(
            SimpleModule module,
            Class<T> type,
            Function<T, Object> plain,
            Function<JsonFormat.Value, @Nullable Function<T, Object>> formatted) {
        module.addSerializer(type, new ScalarWriter<>(type, plain, formatted));
    }
}
