package dev.docbind.generator.resolve.field.tree;

import static dev.docbind.generator.resolve.field.tree.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldNodeTest {

    @Test
    void nodesThatNobodyChangesAreTheSameList() {
        List<FieldNode> nodes = List.of(row(1, "a"), row(2, "b"));

        assertThat(FieldNode.each(nodes, node -> node)).isSameAs(nodes);
        assertThat(FieldNode.each(nodes, node -> node.name().equals("b") ? node.named("c") : node))
                .extracting(FieldNode::name)
                .containsExactly("a", "c");
    }

    @Test
    void aChangeLeavesTheNodeBeforeItAlone() {
        FieldNode before = row(1, "a", "object");
        FieldNode after = before.in("one").with(List.of(row(2, "b")));

        assertThat(before.variant()).isNull();
        assertThat(before.fields()).isEmpty();
        assertThat(after.variant()).isEqualTo("one");
        assertThat(after.fields()).hasSize(1);
    }

    @Test
    void theNameIsSentUnlessTheExamplesSpellItOtherwise() {
        FieldNode node = row(1, "id");

        assertThat(node.wireName()).isEqualTo("id");
        assertThat(node.with(node.place().spelled("ID")).wireName()).isEqualTo("ID");
    }

    @Test
    void aLevelThatOnlyAnExampleShowsHasNoRow() {
        FieldNode shown = FieldNode.shown("a", row(3, "b").location());

        assertThat(shown.documented()).isFalse();
        assertThat(shown.row().nameLocation().line()).isEqualTo(3);
        assertThat(row(1, "a").documented()).isTrue();
    }
}
