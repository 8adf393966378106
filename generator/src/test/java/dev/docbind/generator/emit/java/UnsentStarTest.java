package dev.docbind.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType.Kind;
import org.junit.jupiter.api.Test;

class UnsentStarTest {

    private final Field unsent =
            Rows.field("CODE", Kind.TEXT).unsent().says("The code.").row();

    @Test
    void a_star_that_no_request_of_the_page_keeps_is_not_enforced() {
        assertThat(unsent.enforced()).isFalse();
        assertThat(Rows.field("CODE", Kind.TEXT).required().row().enforced()).isTrue();
    }

    @Test
    void a_condition_that_the_comment_has_already_is_not_told_twice() {
        Field conditional = Rows.field("CODE", Kind.TEXT)
                .requiredWhen("Required if it is new")
                .says("The code. Required if it is new.")
                .row();

        assertThat(new MethodDoc("en").sent(conditional)).endsWith("<p>Required under that condition.");
    }

    @Test
    void the_comment_says_that_the_builder_does_not_insist_on_it() {
        assertThat(new MethodDoc("en").sent(unsent))
                .contains(
                        "Required, says the page, whose own requests do without it; the builder does not insist on it.");
    }
}
