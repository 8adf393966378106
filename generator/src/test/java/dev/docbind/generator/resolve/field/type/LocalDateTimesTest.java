package dev.docbind.generator.resolve.field.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertThat(LocalDateTimes.formAt(texts(text))).isNotNull();
        assertThat(LocalDateTimes.formAt(texts(text, "", "2024-05-29"))).isNotNull();
        assertThat(LocalDateTimes.formAt(texts(text, ZONED))).isNull();
        assertThat(LocalDateTimes.formAt(texts(text, "tomorrow"))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {ZONED, "2024-05-28T10:00:00Z", "2024-05-28", "10:00", "", "2024-05-28T10:00:00 or later"})
    void othersAreNone(String text) {
        assertThat(LocalDateTimes.formAt(texts(text))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-28T10:00:00,LOCAL",
        "2024-05-28 10:00:00,LOCAL_SPACED",
        "28.05.2024 10:00:00,LOCAL_DOTTED",
        "05/28/2024 10:00:00 pm,LOCAL_SLASHED",
        "28.05.2024 10:00,LOCAL",
        "05/28/2024 10:00:00,LOCAL",
        "05/28/2024 10:00:00 PM,LOCAL",
    })
    void theFormIsThatOfAll(String text, Written form) {
        assertThat(LocalDateTimes.formAt(texts(text))).isEqualTo(form);
        assertThat(LocalDateTimes.formAt(texts(text, "2024-05-28T10:00"))).isEqualTo(Written.LOCAL);
    }

    @Test
    void falseSaysNothing() {
        assertThat(LocalDateTimes.formAt(shown(new Json.Bool(false), new Json.Text("2024-05-28 10:00:00"))))
                .isEqualTo(Written.LOCAL_SPACED);
        assertThat(LocalDateTimes.formAt(shown(new Json.Bool(false)))).isNull();
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

        assertThat(LocalDateTimes.formIn(shown(rows(local)))).isEqualTo(Written.LOCAL_SPACED);
        assertThat(LocalDateTimes.formIn(shown(rows(zoned)))).isNull();
        assertThat(LocalDateTimes.formIn(shown(rows(local), rows(zoned)))).isNull();
        assertThat(LocalDateTimes.formIn(texts("none"))).isNull();
    }

    private static Json rows(Json date) {
        return new Json.ObjectValue(
                Map.of("rows", new Json.ArrayValue(List.of(new Json.ObjectValue(Map.of("date", date))))));
    }

    @Test
    void daysHaveTheOneFormOfTheExamples() {
        assertThat(LocalDateTimes.dayFormAt(texts("28.05.2024", "", "01.06.2024")))
                .isEqualTo(Written.DAY_DOTTED);
        assertThat(LocalDateTimes.dayFormAt(texts("05/28/2024"))).isEqualTo(Written.DAY_SLASHED);
        assertThat(LocalDateTimes.dayFormAt(texts("2024-05-28"))).isNull();
        assertThat(LocalDateTimes.dayFormAt(texts("28.05.2024", "2024-05-28"))).isNull();
        assertThat(LocalDateTimes.dayFormAt(texts("28.05.2024 10:00:00"))).isNull();
        assertThat(LocalDateTimes.dayFormAt(texts(""))).isNull();
    }
}
