package dev.docbind.runtime.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.docbind.runtime.JsonValue;
import dev.docbind.runtime.OneOf;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.function.Function;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.ext.javatime.ser.LocalDateTimeSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The one set-up of the JSON library. */
final class WireMapper {

    private WireMapper() {}

    static JsonMapper create() {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                // A parameter that was set by its setter and by its name, too: the server would silently take one.
                .enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .changeDefaultPropertyInclusion(inclusion -> inclusion
                        .withValueInclusion(JsonInclude.Include.NON_NULL)
                        .withContentInclusion(JsonInclude.Include.ALWAYS))
                .addModule(readers())
                .addModule(writers())
                .build();
    }

    private static JacksonModule readers() {
        SimpleModule module = new SimpleModule("docbind-readers");
        module.setDeserializerModifier(new ReaderShapes());
        module.addDeserializer(JsonValue.class, new JsonValueReader());
        module.addDeserializer(OneOf.class, new OneOfReader());
        read(module, String.class, new TextReading());
        read(module, Boolean.class, new BooleanReading());
        read(module, Long.class, new IntegerReading());
        read(module, BigDecimal.class, new DecimalReading());
        read(module, OffsetDateTime.class, new DateTimeReading());
        read(module, LocalDate.class, new DateReading());
        read(module, LocalDateTime.class, new LocalDateTimeReading());
        return module;
    }

    private static <T> void read(SimpleModule module, Class<T> type, ScalarReading<T> reading) {
        module.addDeserializer(type, new ScalarReader<>(type, reading));
    }

    private static JacksonModule writers() {
        SimpleModule module = new SimpleModule("docbind-writers");
        module.addSerializer(Boolean.class, new BooleanWriter());
        module.addSerializer(String.class, new TextWriter());
        module.addSerializer(LocalDateTime.class, new LocalDateTimeSerializer(DateFormats.WRITTEN_LOCAL));
        write(module, OffsetDateTime.class, Function.identity());
        write(module, ZonedDateTime.class, ZonedDateTime::toOffsetDateTime);
        write(module, Instant.class, instant -> instant.atOffset(ZoneOffset.UTC));
        return module;
    }

    private static <T> void write(SimpleModule module, Class<T> type, Function<T, OffsetDateTime> offset) {
        module.addSerializer(type, new DateTimeWriter<>(type, offset));
    }
}
