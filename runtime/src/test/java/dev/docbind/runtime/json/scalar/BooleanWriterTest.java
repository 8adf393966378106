package dev.docbind.runtime.json.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.json.WireFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BooleanWriterTest {

    private static final WireFormat WIRE = WireFormat.bitrix24();

    record Switches(
            @JsonProperty("OPENED") @JsonFormat(pattern = "Y|N") @Nullable
            Boolean opened,

            @JsonProperty("halt") @JsonFormat(pattern = "1|0") @Nullable
            Boolean halt,

            @JsonProperty("all") @JsonFormat(pattern = "Y|N") @Nullable
            List<Boolean> all,

            @JsonProperty("plain") @Nullable Boolean plain) {}

    @Test
    void aTruthValueIsWrittenWithTheWordsOfItsComponent() {
        assertThat(WIRE.write(new Switches(true, false, List.of(false, true), true)))
                .isEqualTo("{\"OPENED\":\"Y\",\"halt\":0,\"all\":[\"N\",\"Y\"],\"plain\":true}");
    }

    @Test
    void anAbsentOneIsNotWritten() {
        assertThat(WIRE.write(new Switches(null, null, null, null))).isEqualTo("{}");
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        Switches switches = new Switches(false, true, List.of(true), false);

        assertThat(WIRE.read(WIRE.write(switches), Switches.class)).isEqualTo(switches);
    }
}
