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
}
