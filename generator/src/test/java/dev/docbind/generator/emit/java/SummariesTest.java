package dev.docbind.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummariesTest {

    private static final String OTHERWISE = "What it is for";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Object format:                                          | What it is for
            An object in the following format:                      | What it is for
            Array:                                                  | What it is for
            Объект формата:                                         | What it is for
            The object type, possible values:                       | The object type
            Тип события. Возможные значения                         | Тип события. Возможные значения
            Identifier of the chat in the format:                   | Identifier of the chat
            Field values for a payment in the form of a structure:  | Field values for a payment
            Значения полей платежа в виде структуры:                | Значения полей платежа
            Date format:                                            | Date format
            Sorting direction:                                      | Sorting direction
            Information:                                            | Information
            """)
    void words_that_announce_what_the_setter_says_are_left_out(String text, String brief) {
        assertThat(Summaries.atSetter(text, OTHERWISE))
                .isEqualTo(brief + (text.endsWith(":") ? " (see its setter)" : ""));
    }

    @Test
    void a_sentence_before_the_lead_in_is_enough() {
        assertThat(Summaries.atSetter("The type. Possible values:", OTHERWISE)).isEqualTo("The type.");
    }
}
