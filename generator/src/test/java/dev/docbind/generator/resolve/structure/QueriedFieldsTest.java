package dev.docbind.generator.resolve.structure;

import static dev.docbind.generator.emit.java.Rows.field;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.emit.java.Rows;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QueriedFieldsTest {

    private static final Field ID = field("ID", Kind.INTEGER).row();

    @Test
    void whatListsItsOwnNamesRefersToNobody() {
        assertThat(names(List.of(field("filter", Kind.FILTER).of(ID).row()), List.of()))
                .isNull();
    }

    @Test
    void aFilterThatRefersToTheSelectionHasItsPathByWireNames() {
        Field filter = field("FILTER", Kind.FILTER).likeFieldsOf("SELECT").row();
        Field select = field("SELECT", Kind.SELECT).wire("select").of(ID).row();

        assertThat(names(List.of(filter, select), List.of())).isEqualTo("parameters/select");
    }

    @Test
    void aFilterThatRefersToNothingTakesTheNamesOfTheSelection() {
        Field filter = field("filter", Kind.FILTER).row();

        assertThat(names(List.of(filter, field("select", Kind.SELECT).of(ID).row()), List.of()))
                .isEqualTo("parameters/select");
        assertThat(names(List.of(filter, field("select", Kind.SELECT).row()), List.of()))
                .isNull();
    }

    @Test
    void aSelectionTakesTheNamesOfTheSectionThatTheAnswerHas() {
        Field select = field("select", Kind.SELECT).likeFieldsOf("Fields").row();
        Field items = field("items", Kind.OBJECT).listedUnder("Fields").of(ID).row();
        Field result = field("result", Kind.OBJECT).of(items).row();

        assertThat(names(List.of(select), List.of(result))).isEqualTo("response/result/items");
    }

    @Test
    void aSelectionAndAFilterThatReferToEachOtherHaveOneOwner() {
        Field select = field("select", Kind.SELECT).likeFieldsOf("Conditions").row();
        Field filter =
                field("filter", Kind.FILTER).listedUnder("Conditions").of(ID).row();

        assertThat(names(List.of(select, filter), List.of())).isEqualTo("parameters/filter");
        assertThat(names(List.of(filter, select), List.of())).isNull();
    }

    /** Whose names the first parameter takes. */
    private static @Nullable String names(List<Field> parameters, List<Field> response) {
        Method method = Rows.method("a.b", 2, parameters, response, List.of());
        return method.parameters().get(0).traits().names();
    }
}
