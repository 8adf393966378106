package dev.docbind.runtime.json.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.json.WireFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextWriterTest {

    private static final WireFormat WIRE = WireFormat.bitrix24();

    record Numbers(
            @JsonProperty("ID") @JsonFormat(shape = JsonFormat.Shape.NUMBER) @Nullable
            String id,

            @JsonProperty("ids") @JsonFormat(shape = JsonFormat.Shape.NUMBER) @Nullable
            List<String> ids,

            @JsonProperty("plain") @Nullable String plain) {}

    record Quoted(
            @JsonProperty("ID") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            Long id,

            @JsonProperty("sum") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal sum,

            @JsonProperty("ids") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            List<Long> ids,

            @JsonProperty("counts") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            Map<String, Long> counts) {}

    @Test
    void textIsANumberOnTheWireWhereItsComponentSaysSo() {
        assertThat(WIRE.write(new Numbers("525", List.of("1", "-2.50"), "3")))
                .isEqualTo("{\"ID\":525,\"ids\":[1,-2.50],\"plain\":\"3\"}");
    }

    @Test
    void textThatANumberWouldChangeStaysText() {
        List<String> texts = List.of("007", "+7", "-0", "1e3", " 1", "1.", "yes", "", "1234567890123456789012");

        assertThat(WIRE.write(new Numbers(null, texts, null)))
                .isEqualTo(
                        "{\"ids\":[\"007\",\"+7\",\"-0\",\"1e3\",\" 1\",\"1.\",\"yes\",\"\",\"1234567890123456789012\"]}");
    }

    @Test
    void numbersAreTextOnTheWireWhereTheirComponentSaysSo() {
        Quoted quoted = new Quoted(525L, new BigDecimal("12.50"), List.of(1L, 2L), Map.of("a", 3L));

        assertThat(WIRE.write(quoted))
                .isEqualTo("{\"ID\":\"525\",\"sum\":\"12.50\",\"ids\":[\"1\",\"2\"],\"counts\":{\"a\":\"3\"}}");
        assertThat(WIRE.read(WIRE.write(quoted), Quoted.class)).isEqualTo(quoted);
    }

    @Test
    void whatWasWrittenAsANumberIsReadAsText() {
        Numbers numbers = new Numbers("525", List.of("1", "x"), null);

        assertThat(WIRE.read(WIRE.write(numbers), Numbers.class)).isEqualTo(numbers);
    }
}
