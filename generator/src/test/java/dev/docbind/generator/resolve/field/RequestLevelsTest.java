package dev.docbind.generator.resolve.field;

import static dev.docbind.generator.resolve.field.tree.Rows.names;
import static dev.docbind.generator.resolve.field.tree.Rows.object;
import static dev.docbind.generator.resolve.field.tree.Rows.row;
import static dev.docbind.generator.resolve.field.tree.Rows.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestLevelsTest {

    private static List<FieldNode> placed(Json sent, FieldNode... rows) {
        return RequestLevels.placed(List.of(rows), shown(sent));
    }

    @Test
    void aRowThatIsSentInsideAnotherBelongsToIt() {
        Json sent = object("fields", object("TITLE", "x"));

        assertThat(names(placed(sent, row(1, "fields", "object"), row(2, "TITLE", "string"))))
                .isEqualTo("fields(TITLE)");
    }

    @Test
    void aRowThatIsSentBesideAnotherStaysThere() {
        Json sent = object("fields", object("TITLE", "x"), "TITLE", "y");

        assertThat(names(placed(sent, row(1, "fields", "object"), row(2, "TITLE", "string"))))
                .isEqualTo("fields TITLE");
    }

    @Test
    void aLevelThatTheDescriptionNamesStandsBetween() {
        FieldNode outer = row(1, "data", "object").described("Has `item`.").with(List.of(row(2, "x")));

        assertThat(names(placed(object("data", object("item", object("x", 1))), outer)))
                .isEqualTo("data(item(x))");
    }

    @Test
    void fieldsOfEachEntryAreThoseOfAMap() {
        FieldNode outer = row(1, "data", "object").with(List.of(row(2, "x")));
        FieldNode placed = placed(object("data", object("a", object("x", 1), "b", object("x", 2))), outer)
                .get(0);

        assertThat(placed.place().container()).isEqualTo(Container.MAP);
        assertThat(placed.place().entry()).isEqualTo("a");
    }
}
