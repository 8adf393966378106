package dev.docbind.runtime.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.docbind.runtime.json.scalar.Scalars;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
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
                .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                // A parameter may be set both by its setter and by its name; the server would silently take one of the
                // two.
                .enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .changeDefaultPropertyInclusion(inclusion -> inclusion
                        .withValueInclusion(JsonInclude.Include.NON_NULL)
                        .withContentInclusion(JsonInclude.Include.ALWAYS))
                .addModule(shapes())
                .addModules(Scalars.readers(), Scalars.writers())
                .build();
    }

    private static JacksonModule shapes() {
        SimpleModule module = new SimpleModule("docbind-shapes");
        module.setDeserializerModifier(new ReaderShapes());
        module.setSerializerModifier(new WriterShapes());
        module.addDeserializer(JsonValue.class, new JsonValueReader());
        module.addDeserializer(OneOf.class, new OneOfReader());
        return module;
    }
}
