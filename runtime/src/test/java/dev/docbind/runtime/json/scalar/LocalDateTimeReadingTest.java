package dev.docbind.runtime.json.scalar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.json.WireFormat;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalDateTimeReadingTest {

    private static final WireFormat WIRE = WireFormat.bitrix24();
    private static final LocalDateTime TEN = LocalDateTime.of(2024, 5, 28, 10, 0);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-05-28T10:00:00",
                "2024-05-28T10:00",
                "2024-05-28 10:00:00",
                "2024-05-28 10:00",
                "2024-05-28T10:00:00.000",
                "28.05.2024 10:00:00",
                "28.05.2024 10:00",
                "05/28/2024 10:00:00",
                "05/28/2024 10:00:00 am",
                "05/28/2024 10:00 AM",
                " 2024-05-28T10:00:00 ",
            })
    void aTimeWithoutAnOffsetIsTheClockThatTheTextShows(String text) {
        assertThat(WIRE.read('"' + text + '"', LocalDateTime.class)).isEqualTo(TEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-28", "28.05.2024", "05/28/2024"})
    void aDayIsItsMidnight(String text) {
        assertThat(WIRE.read('"' + text + '"', LocalDateTime.class)).isEqualTo(TEN.minusHours(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-28T10:00:00+03:00", "2024-05-28T10:00:00Z", "2024-05-28 10:00:00 +0300", "10:00"})
    void anOffsetIsNotLost(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> WIRE.read('"' + text + '"', LocalDateTime.class));
    }

    @Test
    void itIsWrittenWithSecondsAndWithoutAnOffset() {
        assertThat(WIRE.write(TEN)).isEqualTo("\"2024-05-28T10:00:00\"");
        assertThat(WIRE.write(TEN.plusNanos(500_000_000))).isEqualTo("\"2024-05-28T10:00:00.5\"");
    }

    /** Each component has the form that its page shows; a fraction of a second is not dropped for it. */
    @Test
    void aComponentWithAPatternIsWrittenAsItCame() {
        String text = "{\"spaced\":\"2024-05-28 10:00:00\",\"dotted\":\"28.05.2024 22:00:00\","
                + "\"slashed\":\"05/28/2024 12:05:01 am\",\"many\":[\"05/28/2024 10:00:00 pm\"]}";

        Times times = WIRE.read(text, Times.class);

        assertThat(times.spaced()).isEqualTo(TEN);
        assertThat(times.dotted()).isEqualTo(TEN.plusHours(12));
        assertThat(times.slashed()).isEqualTo("2024-05-28T00:05:01");
        assertThat(WIRE.write(times)).isEqualTo(text);
        assertThat(WIRE.write(new Times(TEN.plusNanos(1), null, null, null)))
                .isEqualTo("{\"spaced\":\"2024-05-28T10:00:00.000000001\"}");
    }

    record Times(
            @JsonProperty("spaced") @JsonFormat(pattern = "uuuu-MM-dd HH:mm:ss")
            LocalDateTime spaced,

            @JsonProperty("dotted") @JsonFormat(pattern = "dd.MM.uuuu HH:mm:ss")
            LocalDateTime dotted,

            @JsonProperty("slashed") @JsonFormat(pattern = "MM/dd/uuuu hh:mm:ss a")
            LocalDateTime slashed,

            @JsonProperty("many") @JsonFormat(pattern = "MM/dd/uuuu hh:mm:ss a")
            List<LocalDateTime> many) {}

    @Test
    void falseIsNoMomentAndANumberIsNoneOfAnyClock() {
        assertThat(WIRE.read("false", LocalDateTime.class)).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> WIRE.read("1716890400", LocalDateTime.class));
    }
}
