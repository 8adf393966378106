package dev.docbind.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType.Kind;
import org.junit.jupiter.api.Test;

class UnsentStarTest {

    private final Field unsent =
            Rows.field("CODE", Kind.TEXT).unsent().says("The code.").row();

    @Test
    void theWordsOfATruthValueStandBeforeTheListThatExplainsThem() {
        Field pinned = Rows.field("PIN", Kind.YES_NO)
                .says("Whether it is pinned:\n- `Y` — it is\n- `N` — it is not")
                .row();

        assertThat(new MethodDoc("").sent(pinned))
                .startsWith("Whether it is pinned ({@code Y} or {@code N} on the wire):\n\n<ul>");
    }

    @Test
    void aConditionThatTheCommentHasAlreadyIsNotToldTwice() {
        Field conditional = Rows.field("CODE", Kind.TEXT)
                .requiredWhen("Required if it is new")
                .says("The code. Required if it is new.")
                .row();

        assertThat(new MethodDoc("").sent(conditional)).endsWith("<p>Required under the condition above.");
    }

    @Test
    void theCommentSaysThatTheBuilderDoesNotEnforceIt() {
        assertThat(new MethodDoc("").sent(unsent))
                .contains("Marked required, but no example sends it; {@code build()} does not enforce it.");
    }

    @Test
    void theCommentSaysSoOfEachStarThatTheBuilderDoesNotEnforce() {
        Field replaced = Rows.field("CODE", Kind.TEXT).required().row().toBuilder()
                .enforced(false)
                .build();

        assertThat(new MethodDoc("").sent(replaced))
                .endsWith("<p>Marked required; {@code build()} does not enforce it.");
        assertThat(new MethodDoc("").sent(replaced.toBuilder().enforced(true).build()))
                .endsWith("<p>Required.");
    }
}
