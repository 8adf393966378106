package dev.docbind.generator.resolve.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.FieldBuilder;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergedRowsTest {

    @Test
    void rowsOfSeveralVariantsStayAndTheFirstHasTheFieldThatFitsThem() {
        List<Field> rows = MergedRows.mark(List.of(
                row("ID", Kind.TEXT)
                        .variant("a user")
                        .required(true)
                        .description("The user.")
                        .build(),
                row("CODE", Kind.TEXT).build(),
                row("ID", Kind.TEXT)
                        .variant("a group")
                        .description("The group.")
                        .build()));

        assertThat(rows).extracting(Field::name).containsExactly("ID", "CODE", "ID");
        assertThat(rows).extracting(row -> row.merged() != null).containsExactly(true, false, false);
        Field merged = rows.get(0).merged();
        assertThat(merged.required()).isFalse();
        assertThat(merged.type().kind()).isEqualTo(Kind.TEXT);
        assertThat(merged.description()).isEqualTo("The user.\n\nThe group.");
        assertThat(Field.distinct(rows)).containsExactly(merged, rows.get(1));
    }

    @Test
    void typesThatDifferLeaveTheValueOpen() {
        List<Field> rows = MergedRows.mark(
                List.of(row("ID", Kind.TEXT).build(), row("ID", Kind.BOOLEAN).build()));

        assertThat(rows.get(0).merged().type()).isEqualTo(SemanticType.UNKNOWN);
    }

    @Test
    void fieldsOfTheRowsAreMergedAsWell() {
        Field first = row("DATA", Kind.OBJECT)
                .fields(List.of(row("ID", Kind.TEXT).build()))
                .undocumented(List.of(row("SORT", Kind.TEXT).build()))
                .build();
        Field next = row("DATA", Kind.OBJECT)
                .fields(List.of(
                        row("ID", Kind.INTEGER).build(), row("NAME", Kind.TEXT).build()))
                .build();

        Field merged = MergedRows.mark(List.of(first, next)).get(0).merged();

        assertThat(merged.fields()).extracting(Field::name).containsExactly("ID", "SORT", "ID", "NAME");
        assertThat(merged.fields().get(0).merged().type()).isEqualTo(SemanticType.UNKNOWN);
        assertThat(Field.distinct(merged.fields())).extracting(Field::name).containsExactly("ID", "SORT", "NAME");
    }

    @Test
    void openKeysAreNoNames() {
        List<Field> rows = MergedRows.mark(List.of(
                row("UF_*", Kind.TEXT).map(true).build(),
                row("UF_*", Kind.TEXT).map(true).build()));

        assertThat(rows).extracting(Field::merged).containsOnlyNulls();
    }

    private static FieldBuilder row(String name, Kind kind) {
        return Field.builder(name, SourceLocation.of("page.md", 1, 1)).type(SemanticType.declared(kind));
    }
}
