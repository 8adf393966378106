package dev.docbind.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessagePatternTest {

    @Test
    void a_message_is_the_same_with_and_without_the_marks_of_code() {
        assertThat(MessagePattern.matches("Required field id is missing", "Required field `id` is missing"))
                .isTrue();
        assertThat(MessagePattern.matches("Required field `id` is missing", "Required field id is missing"))
                .isTrue();
        assertThat(MessagePattern.matches("Required field id is missing", "Required field `name` is missing"))
                .isFalse();
    }

    @Test
    void a_placeholder_in_the_marks_of_code_stands_for_any_text() {
        assertThat(MessagePattern.matches("No entity `#ID#` here", "No entity 17 here"))
                .isTrue();
    }
}
