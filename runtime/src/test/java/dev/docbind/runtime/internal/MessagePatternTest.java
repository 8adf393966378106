package dev.docbind.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessagePatternTest {

    @Test
    void aMessageIsTheSameWithAndWithoutTheMarksOfCode() {
        assertThat(MessagePattern.matches("Required field id is missing", "Required field `id` is missing"))
                .isTrue();
        assertThat(MessagePattern.matches("Required field `id` is missing", "Required field id is missing"))
                .isTrue();
        assertThat(MessagePattern.matches("Required field id is missing", "Required field `name` is missing"))
                .isFalse();
    }

    @Test
    void aPlaceholderInTheMarksOfCodeStandsForAnyText() {
        assertThat(MessagePattern.matches("No entity `#ID#` here", "No entity 17 here"))
                .isTrue();
    }

    @Test
    void aNumberInQuotesAndALetterInBackticksAreExamples() {
        assertThat(MessagePattern.matches(
                        "The Preset with ID '27' is not found", "The Preset with ID '5' is not found"))
                .isTrue();
        assertThat(MessagePattern.matches(
                        "Element at index `j` in `i` has no name", "Element at index 0 in 12 has no name"))
                .isTrue();
        assertThat(MessagePattern.matches("Section at index `#` has no name", "Section at index 3 has no name"))
                .isTrue();
    }

    @Test
    void marksQuotesEscapesAndLineBreaksDoNotDistinguishMessages() {
        assertThat(MessagePattern.matches("The \\u0027ID\\u0027 is wrong\\u003Cbr\\u003E", "The 'ID' is wrong.<br>"))
                .isTrue();
        assertThat(MessagePattern.matches("Wrong\\u003Cbr\\u003E", "Wrong\\u003Cbr\\u003E"))
                .isTrue();
        assertThat(MessagePattern.matches("The ID field is wrong", "The [ID] field is wrong"))
                .isTrue();
        assertThat(MessagePattern.matches("Param #0 is wrong", "Param #1 is wrong"))
                .isFalse();
    }

    @Test
    void whatFollowsAColonAtTheEndIsOpen() {
        assertThat(MessagePattern.matches("Required fields:", "Required fields: name, price"))
                .isTrue();
        assertThat(MessagePattern.matches("Required fields:", "No required fields"))
                .isFalse();
    }

    @Test
    void anEmptyMessageFitsNoOther() {
        assertThat(MessagePattern.matches("", "")).isTrue();
        assertThat(MessagePattern.matches("", "Wrong")).isFalse();
        assertThat(MessagePattern.matches(null, "")).isFalse();
    }
}
