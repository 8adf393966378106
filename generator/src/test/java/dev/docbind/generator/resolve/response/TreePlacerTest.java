package dev.docbind.generator.resolve.response;

import static dev.docbind.generator.resolve.field.tree.Rows.names;
import static dev.docbind.generator.resolve.field.tree.Rows.object;
import static dev.docbind.generator.resolve.field.tree.Rows.row;
import static dev.docbind.generator.resolve.field.tree.Rows.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreePlacerTest {

    private static List<FieldNode> placed(Json answer, FieldNode... rows) {
        return new TreePlacer(SourceLocation.of("demo.md", 9, 1)).place(List.of(rows), shown(answer));
    }

    @Test
    void rowsStandWhereTheAnswerShowsThem() {
        Json answer = object("result", object("item", object("id", 1), "more", 2), "time", object());

        assertThat(names(placed(
                        answer,
                        row(1, "result", "object"),
                        row(2, "item", "object"),
                        row(3, "id", "integer"),
                        row(4, "more", "integer"),
                        row(5, "time", "time"))))
                .isEqualTo("result(item(id) more) time");
    }

    @Test
    void aLevelWithoutARowIsMadeBetween() {
        FieldNode result = placed(
                        object("result", object("item", object("id", 1))), row(1, "result", "object"), row(2, "id"))
                .get(0);

        assertThat(names(List.of(result))).isEqualTo("result(item(id))");
        assertThat(result.fields().get(0).documented()).isFalse();
    }

    @Test
    void theResultIsMadeWhereNoRowIsAboutIt() {
        assertThat(names(placed(object("result", object("id", 1)), row(1, "id"))))
                .isEqualTo("result(id)");
    }

    @Test
    void rowsOfEachEntryMakeTheResultAMap() {
        Json answer = object("result", object("first", object("id", 1), "second", object("id", 2)));
        FieldNode result =
                placed(answer, row(1, "result", "object"), row(2, "id")).get(0);

        assertThat(names(List.of(result))).isEqualTo("result(id)");
        assertThat(result.place().container()).isEqualTo(Container.MAP);
        assertThat(result.place().entry()).isEqualTo("first");
    }
}
