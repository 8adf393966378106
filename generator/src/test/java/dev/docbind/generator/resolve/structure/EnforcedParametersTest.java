package dev.docbind.generator.resolve.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.FieldBuilder;
import dev.docbind.generator.source.SourceLocation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnforcedParametersTest {

    @Test
    void aStarWithoutAConditionIsEnforced() {
        assertThat(enforced(starred("ID"))).containsExactly(true);
        assertThat(enforced(row("ID"))).containsExactly(false);
        assertThat(enforced(starred("ID").requiredWhen("if it is new"))).containsExactly(false);
    }

    @Test
    void aStarThatNoRequestOfThePageKeepsIsNot() {
        assertThat(enforced(starred("ID").unsent(true))).containsExactly(false);
    }

    @Test
    void norIsTheStarOfOneVariantOfOneOfTwoNamesOrOfOpenKeys() {
        assertThat(enforced(starred("ID").variant("By ID"))).containsExactly(false);
        assertThat(enforced(starred("ID").alternativeTo("CODE"))).containsExactly(false);
        assertThat(enforced(starred("UF_*").map(true))).containsExactly(false);
    }

    @Test
    void norIsTheStarOfOneThatAnotherRowMayBeSentInThePlaceOf() {
        assertThat(enforced(starred("from"), row("from_ts").description("May be used instead of the `from` parameter")))
                .containsExactly(false, false);
        assertThat(enforced(starred("ЧАТ"), row("ДИАЛОГ").description("Можно передать вместо `ЧАТ`")))
                .containsExactly(false, false);
        assertThat(enforced(starred("from"), row("to").description("Use `from` instead of `to`")))
                .containsExactly(true, false);
        assertThat(enforced(
                        starred("FROM").wireName("from"),
                        row("to").description("Use instead of `FROM`"),
                        starred("ID").wireName("id").description("Use `ID` instead of `ID`")))
                .containsExactly(false, false, true);
    }

    @Test
    void rowsOfOneNameHaveOneAnswer() {
        assertThat(enforced(starred("ID"), starred("ID").variant("By ID"))).containsExactly(true, true);
        assertThat(enforced(starred("ID"), row("ID"), starred("CODE"))).containsExactly(false, false, true);
        assertThat(enforced(starred("ID"), starred("ID").requiredWhen("if it is new")))
                .containsExactly(false, false);
    }

    private static List<Boolean> enforced(FieldBuilder... rows) {
        List<Field> parameters = Arrays.stream(rows).map(FieldBuilder::build).toList();
        Set<String> names =
                EnforcedParameters.names(parameters, row -> row.traits().unsent());
        return parameters.stream()
                .map(row -> !row.traits().map() && names.contains(row.wireName()))
                .toList();
    }

    private static FieldBuilder starred(String name) {
        return row(name).required(true);
    }

    private static FieldBuilder row(String name) {
        return Field.builder(name, SourceLocation.of("page.md", 1, 1));
    }
}
