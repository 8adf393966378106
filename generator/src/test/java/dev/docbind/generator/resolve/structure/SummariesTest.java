package dev.docbind.generator.resolve.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummariesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Object format:                                          | ''
            An object in the following format:                      | ''
            Array:                                                  | ''
            Объект формата:                                         | ''
            The object type, possible values:                       | The object type:
            Identifier of the chat in the format:                   | Identifier of the chat:
            Field values for a payment in the form of a structure:  | Field values for a payment:
            Значения полей платежа в виде структуры:                | Значения полей платежа:
            Date format:                                            | Date format:
            Sorting direction:                                      | Sorting direction:
            Information:                                            | Information:
            """)
    void wordsThatAnnounceWhatFollowsAreLeftOut(String text, String summary) {
        assertThat(Summaries.of(text)).isEqualTo(summary);
        assertThat(Summaries.of(text + "\n- `Y` — yes")).isEqualTo(summary);
    }

    @Test
    void aSentenceBeforeTheLeadInIsEnough() {
        assertThat(Summaries.of("The type. Possible values:")).isEqualTo("The type.");
        assertThat(Summaries.of("The *type*.\nPossible values:\n\n1. a")).isEqualTo("The *type*.");
        assertThat(Summaries.of("The [type](./types.md). Values of [lists](./lists.md):"))
                .isEqualTo("The [type](./types.md).");
    }

    @Test
    void aFormInCodeMarksSaysNoMoreThanTheType() {
        assertThat(Summaries.of("Object format: `{a: 1, b: 2}`, where\n- `a` — one"))
                .isEmpty();
        assertThat(Summaries.of("Объект формата: `{a: 1, ..., n: 2}`, где")).isEmpty();
        assertThat(Summaries.of("An array in the format `[1, 2]`.")).isEmpty();
        assertThat(Summaries.of("Object in the format `{a: 1}`, where `a` is one."))
                .isNull();
        assertThat(Summaries.of("An object in the format `{a: 1}` for settings."))
                .isNull();
        assertThat(Summaries.of("Date format: `YYYY-MM-DD`")).isNull();
    }

    @Test
    void anElementInTheLeadInKeepsIt() {
        assertThat(Summaries.of("A filter. Keys of `A.B`:")).isEqualTo("A filter. Keys of `A.B`:");
    }

    @Test
    void aParagraphThatLeadsToNothingIsTheSummary() {
        assertThat(Summaries.of("Тип события. Возможные значения")).isNull();
        assertThat(Summaries.of("The type.\n\nPossible values:")).isNull();
        assertThat(Summaries.of("")).isNull();
    }
}
