package dev.docbind.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands for nothing where all values are text, as in a form. */
class NothingTest {

    record Inner(@JsonProperty("a") @Nullable String a) {}

    record Values(
            @JsonProperty("inner") @Nullable Inner inner,
            @JsonProperty("list") @Nullable List<String> list,
            @JsonProperty("at") @Nullable OffsetDateTime at,
            @JsonProperty("on") @Nullable LocalDate on) {}

    @ParameterizedTest
    @ValueSource(strings = {"0", "", " "})
    void aDateIsNothing(String text) {
        assertThat(read("{\"at\":\"%1$s\",\"on\":\"%1$s\"}", text)).isEqualTo(new Values(null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "", "undefined"})
    void aStructureIsNothing(String text) {
        assertThat(read("{\"inner\":\"%1$s\"}", text)).isEqualTo(new Values(null, null, null, null));
    }

    private static @Nullable Values read(String json, String text) {
        return WireFormat.bitrix24().read(String.format(json, text), Values.class);
    }
}
