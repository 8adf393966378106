package dev.docbind.generator.resolve.field.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalDateTimesTest {

    private static final String ZONED = "2024-05-28T10:00:00+03:00";

    private static ExampleValues shown(Json... values) {
        return ExampleValues.of(List.of(values));
    }

    private static ExampleValues texts(String... values) {
        return ExampleValues.of(Stream.of(values).<Json>map(Json.Text::new).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-05-28T10:00:00",
                "2024-05-28 10:00",
                "28.05.2024 10:00:00",
                "05/28/2024 10:00:00 pm",
                "05/28/2024 10:00",
            })
    void aTimeHasNoOffsetInAnyNotation(String text) {
        assertThat(LocalDateTimes.are(texts(text))).isTrue();
        assertThat(LocalDateTimes.are(texts(text, "", "2024-05-29"))).isTrue();
        assertThat(LocalDateTimes.are(texts(text, ZONED))).isFalse();
        assertThat(LocalDateTimes.are(texts(text, "tomorrow"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {ZONED, "2024-05-28T10:00:00Z", "2024-05-28", "10:00", "", "2024-05-28T10:00:00 or later"})
    void othersAreNone(String text) {
        assertThat(LocalDateTimes.are(texts(text))).isFalse();
    }

    @Test
    void falseSaysNothing() {
        assertThat(LocalDateTimes.are(shown(new Json.Bool(false), new Json.Text("2024-05-28 10:00:00"))))
                .isTrue();
        assertThat(LocalDateTimes.are(shown(new Json.Bool(false)))).isFalse();
    }

    @Test
    void noTypeOfDatesHoldsBoth() {
        SemanticType type = SemanticType.declared(Kind.DATE_TIME);

        assertThat(LocalDateTimes.heldBy(type, texts("2024-05-28 10:00:00", ZONED))
                        .kind())
                .isEqualTo(Kind.TEXT);
        assertThat(LocalDateTimes.heldBy(type, texts("2024-05-28 10:00:00"))).isEqualTo(type);
        assertThat(LocalDateTimes.heldBy(type, texts(ZONED))).isEqualTo(type);
    }

    @Test
    void anAnswerIsLocalIfAllItsTimesAre() {
        Json local = new Json.Text("2024-05-28 10:00:00");
        Json zoned = new Json.Text(ZONED);

        assertThat(LocalDateTimes.areAllOf(shown(rows(local)))).isTrue();
        assertThat(LocalDateTimes.areAllOf(shown(rows(zoned)))).isFalse();
        assertThat(LocalDateTimes.areAllOf(shown(rows(local), rows(zoned)))).isFalse();
        assertThat(LocalDateTimes.areAllOf(texts("none"))).isFalse();
    }

    private static Json rows(Json date) {
        return new Json.ObjectValue(
                Map.of("rows", new Json.ArrayValue(List.of(new Json.ObjectValue(Map.of("date", date))))));
    }
}
