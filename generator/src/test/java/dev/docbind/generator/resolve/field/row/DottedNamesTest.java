package dev.docbind.generator.resolve.field.row;

import static dev.docbind.generator.resolve.field.tree.Rows.names;
import static dev.docbind.generator.resolve.field.tree.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class DottedNamesTest {

    @Test
    void rowsWithoutPathsStayAsTheyAre() {
        List<FieldNode> rows = List.of(row(1, "a"), row(2, "b"));

        assertThat(DottedNames.nested(rows)).isSameAs(rows);
    }

    @Test
    void aPathLeadsToTheRowOfThatName() {
        assertThat(names(DottedNames.nested(List.of(row(1, "a"), row(2, "a.b"), row(3, "a.b.c"), row(4, "d")))))
                .isEqualTo("a(b(c)) d");
    }

    @Test
    void aStepWithoutARowIsNotDocumented() {
        List<FieldNode> nested = DottedNames.nested(List.of(row(1, "a.b")));

        assertThat(names(nested)).isEqualTo("a(b)");
        assertThat(nested.get(0).documented()).isFalse();
        assertThat(nested.get(0).fields().get(0).documented()).isTrue();
    }

    @Test
    void bracketsMakeAListOfTheRowBefore() {
        List<FieldNode> nested = DottedNames.nested(List.of(row(1, "a"), row(2, "a[]"), row(3, "a[].b")));

        assertThat(names(nested)).isEqualTo("a(b)");
        assertThat(nested.get(0).place().container()).isEqualTo(Container.LIST);
    }

    @Test
    void aNameInBracketsIsThatOfTheOuterRow() {
        assertThat(names(DottedNames.nested(List.of(row(1, "a"), row(2, "b (a)")))))
                .isEqualTo("a(b)");
    }
}
