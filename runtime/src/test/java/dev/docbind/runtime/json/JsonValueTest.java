package dev.docbind.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonValueTest {

    private static final JsonValue JSON = JsonValue.parse("{\"z\":[1, 2.50, \"t\", true, null], \"a\":{\"b\":{}}}");

    @Test
    void everythingInsideCanBeReached() {
        assertThat(JSON.names()).containsExactly("z", "a");
        assertThat(JSON.get("z").get(1).number()).isEqualTo(new BigDecimal("2.50"));
        assertThat(JSON.get("z").get(2).text()).isEqualTo("t");
        assertThat(JSON.get("z").get(3).bool()).isTrue();
        assertThat(JSON.get("z").get(4).isNull()).isTrue();
        assertThat(JSON.get("z").elements()).hasSize(5);
        assertThat(JSON.get("a").get("b").isObject()).isTrue();
    }

    @Test
    void askingForWhatIsNotThereGivesNothing() {
        assertThat(JSON.get("none").get(3).get("deeper")).isEqualTo(JsonValue.NULL);
        assertThat(JSON.get("z").get(-1)).isEqualTo(JsonValue.NULL);
        assertThat(JSON.text()).isNull();
        assertThat(JSON.number()).isNull();
        assertThat(JSON.bool()).isNull();
        assertThat(JSON.elements()).isEmpty();
        assertThat(JSON.has("none")).isFalse();
    }

    @Test
    void theTextComesBackWithItsOrderAndDigits() {
        assertThat(JSON).hasToString("{\"z\":[1,2.50,\"t\",true,null],\"a\":{\"b\":{}}}");
        assertThat(JsonValue.parse(JSON.toJson())).isEqualTo(JSON).hasSameHashCodeAs(JSON);
    }

    @Test
    void javaValuesGoInAndComeOut() {
        JsonValue json = JsonValue.of(Map.of("list", Arrays.asList(1, 2L, 0.5, null, "t", JsonValue.of(true))));
        assertThat(json.toJson()).isEqualTo("{\"list\":[1,2,0.5,null,\"t\",true]}");
        assertThat(json.toJava())
                .isEqualTo(Map.of(
                        "list",
                        Arrays.asList(
                                new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("0.5"), null, "t", true)));
    }

    @Test
    void anythingElseIsRefused() {
        assertThatThrownBy(() -> JsonValue.of(new Object())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonValue.parse("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonValue.parse("1 2")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itNeverChanges() {
        assertThatThrownBy(() -> JSON.members().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> JSON.get("z").elements().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void itReadsAsADocumentedType() {
        assertThat(JsonValue.of("Y").as(Boolean.class)).isTrue();
        assertThat(JsonValue.of(List.of("12")).get(0).as(Long.class)).isEqualTo(12L);
    }
}
