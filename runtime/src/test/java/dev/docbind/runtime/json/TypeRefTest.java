package dev.docbind.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.runtime.Response;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypeRefTest {

    private static final TypeRef<Response<Map<String, List<JsonValue>>>> DEEP =
            Response.typeOf(TypeRef.mapOf(TypeRef.listOf(JsonValue.class)));

    private static Response<Map<String, List<JsonValue>>> declared() {
        return Response.of(Map.of());
    }

    @Test
    void theTypeIsTheOneThatReflectionReturns() throws ReflectiveOperationException {
        Type declared = TypeRefTest.class.getDeclaredMethod("declared").getGenericReturnType();

        assertThat(DEEP.type()).isEqualTo(declared).hasSameHashCodeAs(declared);
        assertThat(declared).isEqualTo(DEEP.type());
        assertThat(DEEP.rawType()).isEqualTo(Response.class);
        assertThat(declared()).isNotNull();
    }

    @Test
    void itIsWrittenAsInJava() {
        assertThat(DEEP)
                .hasToString("dev.docbind.runtime.Response<java.util.Map<java.lang.String,"
                        + " java.util.List<dev.docbind.runtime.json.JsonValue>>>");
        assertThat(TypeRef.of(Long.class)).hasToString("java.lang.Long");
    }

    @Test
    void referencesToOneTypeAreEqual() {
        assertThat(TypeRef.listOf(Long.class))
                .isEqualTo(TypeRef.listOf(TypeRef.of(Long.class)))
                .hasSameHashCodeAs(TypeRef.listOf(Long.class))
                .isNotEqualTo(TypeRef.listOf(String.class));
    }
}
