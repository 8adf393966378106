package dev.docbind.generator.resolve.field.row;

import static dev.docbind.generator.resolve.field.tree.Rows.names;
import static dev.docbind.generator.resolve.field.tree.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diagnostic.Diagnostic;
import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowNamesTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private String checked(FieldNode... rows) {
        return names(RowNames.checked(List.of(rows), diagnostics));
    }

    private List<String> codes() {
        return diagnostics.sorted().stream().map(Diagnostic::code).toList();
    }

    @Test
    void theFirstOfTwoRowsIsKeptWithTheFieldsOfTheSecond() {
        assertThat(checked(row(1, "a", "object"), row(2, "a", "object").with(List.of(row(3, "b")))))
                .isEqualTo("a(b)");
        assertThat(codes()).containsExactly("name-repeated");
    }

    @Test
    void fieldsOfAnotherTypeAreDropped() {
        assertThat(checked(row(1, "a", "string"), row(2, "a", "object").with(List.of(row(3, "b")))))
                .isEqualTo("a");
    }

    @Test
    void rowsOfTwoVariantsAreTwo() {
        assertThat(checked(row(1, "a").in("one"), row(2, "a").in("two"))).isEqualTo("a a");
        assertThat(codes()).isEmpty();
    }

    @Test
    void aRowTakesThePlaceOfALevelThatOnlyAPathNames() {
        FieldNode shown = FieldNode.shown("a", row(1, "a.b").location()).with(List.of(row(1, "b")));

        assertThat(checked(shown, row(2, "c"), row(3, "a", "object"))).isEqualTo("a(b) c");
        assertThat(codes()).isEmpty();
    }

    @Test
    void anOddNameIsReportedBelowToo() {
        assertThat(checked(row(1, "a", "object").with(List.of(row(2, "odd name")))))
                .isEqualTo("a(odd name)");
        assertThat(codes()).containsExactly("name-odd");
    }
}
