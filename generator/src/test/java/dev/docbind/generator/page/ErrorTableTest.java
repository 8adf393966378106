package dev.docbind.generator.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.page.read.PageReader;
import dev.docbind.generator.source.SourceFile;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorTableTest {

    private static final SourceLocation ROW = SourceLocation.of("a.md", 3, 1);

    private final Diagnostics diagnostics = new Diagnostics();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Status** |**Code** | **Description** | **Value**",
                "**Status** | **Code** | **Error message** | **Description**",
                "**Статус** | **Код** | **Описание** | **Значение**",
                "**Статус** | **Код** | **Описание** | **Когда возникает**",
                "**Статус** | **Код** | **Cообщение об ошибке** | **Описание**"
            })
    void theHeaderTellsStatusCodeMessageAndDescription(String header) {
        assertThat(read(header, "`403` | `ACCESS_DENIED` | Access denied! | Not an `administrator`"))
                .containsExactly(new ErrorTableRow(
                        List.of("ACCESS_DENIED"), 403, "Access denied!", "Not an `administrator`", null, ROW));
    }

    @Test
    void theStatusMayStandLast() {
        assertThat(read("**Code** | **Description** | **Status**", "`0` | Empty | 400"))
                .containsExactly(new ErrorTableRow(List.of("0"), 400, "Empty", null, null, ROW));
    }

    @Test
    void withoutAnotherColumnTheDescriptionIsTheMessage() {
        assertThat(read("**Code** | **Description**", "`ERROR_CORE` | What the \\*server\\* says"))
                .containsExactly(
                        new ErrorTableRow(List.of("ERROR_CORE"), null, "What the *server* says", null, null, ROW));
    }

    @Test
    void aNameInsideAMessageKeepsItsBackticksAndAMessageThatIsCodeHasNone() {
        assertThat(read("**Code** | **Description**", "`A` | Field `name` is **not** set"))
                .containsExactly(new ErrorTableRow(List.of("A"), null, "Field `name` is not set", null, null, ROW));
        assertThat(read("**Code** | **Description**", "`A` | `Access denied`"))
                .containsExactly(new ErrorTableRow(List.of("A"), null, "Access denied", null, null, ROW));
    }

    @Test
    void aTableWithoutCodesHasNone() {
        assertThat(read("**Description** | **Value**", "Access denied | No rights"))
                .containsExactly(new ErrorTableRow(List.of(), null, "Access denied", "No rights", null, ROW));
        assertThat(read("**Error text** | **Description**", "Access denied | No rights"))
                .containsExactly(new ErrorTableRow(List.of(), null, "Access denied", "No rights", null, ROW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Field** | **Error description** | **How to fix**",
                "**Поле** | **Описание ошибки** | **Как исправить**"
            })
    void aValidationErrorNamesItsField(String header) {
        assertThat(read(header, "`id` | Not set | Set it"))
                .containsExactly(new ErrorTableRow(List.of(), null, "Not set", "Set it", "id", ROW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Code**\n**Error Message** | **Description**",
                "**Код**\n**Сообщение об ошибке** | **Описание**"
            })
    void codeAndMessageMayShareACell(String header) {
        assertThat(read(header, "`OVERLOAD_LIMIT`\nREST is blocked | Ask support"))
                .extracting(ErrorTableRow::codes, ErrorTableRow::message, ErrorTableRow::description)
                .containsExactly(tuple(List.of("OVERLOAD_LIMIT"), "REST is blocked", "Ask support"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Empty value",
                "`Empty value`",
                "Empty string",
                "Empty string\"",
                "Пустое значение",
                "`Пустая строка`",
                "—",
                "-",
                "` `",
                "‘’ (empty error code)"
            })
    void wordsForAnEmptyCodeAreTheEmptyCode(String cell) {
        assertThat(codes(cell)).containsExactly("");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void aBlankCodeIsTheEmptyCodeWithAWarning() {
        assertThat(codes("")).containsExactly("");
        assertThat(diagnostics.sorted())
                .singleElement()
                .hasToString("a.md:3:3: warning: this error has no code; it is read as the empty code"
                        + " [error-code-empty] (write \"Empty value\" where the server sends an empty code)");
    }

    @Test
    void aCodeIsLiteralEvenWhenItIsASentence() {
        assertThat(codes("`Parameter 'fields' must be array`")).containsExactly("Parameter 'fields' must be array");
        assertThat(codes("Access denied")).containsExactly("Access denied");
        assertThat(codes("Field name is too long\n(more than 50)"))
                .containsExactly("Field name is too long (more than 50)");
        assertThat(codes("CONTROLLER_ERROR_<ERROR_CODE>")).containsExactly("CONTROLLER_ERROR_<ERROR_CODE>");
        assertThat(codes("200040300010")).containsExactly("200040300010");
    }

    @ParameterizedTest
    @ValueSource(strings = {"`A1`\n`B2`", "`A1`, `B2`", "A1, B2", "A1\nB2", "- `A1`\n- `B2`"})
    void severalCodesOfACellAreOneErrorEach(String cell) {
        assertThat(codes(cell)).containsExactly("A1", "B2");
    }

    @Test
    void repeatedCodesAreKept() {
        assertThat(read("**Code** | **Description**", "`0` | a ||\n|| `0` | b"))
                .extracting(ErrorTableRow::message)
                .containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"**Name**\n`type` | **Description**", "**Method** | **Description**", "**Code** | **HEX**"})
    void otherTablesListNoErrors(String header) {
        Element.Table table = table(header, "a | b");

        assertThat(table.errors().recognized()).isFalse();
        assertThat(table.errors().rows()).isEmpty();
    }

    private List<String> codes(String cell) {
        return read("**Code** | **Description**", cell + " | text").stream()
                .flatMap(row -> row.codes().stream())
                .toList();
    }

    private List<ErrorTableRow> read(String header, String rows) {
        ErrorTable errors = table(header, rows).errors();
        diagnostics.addAll(errors.problems());
        return errors.rows();
    }

    private static Element.Table table(String header, String rows) {
        String text = "#|\n|| " + header + " ||\n|| " + rows + " ||\n|#";
        return (Element.Table) new PageReader()
                .read(new SourceFile("a.md", text), new Diagnostics())
                .elements()
                .get(0);
    }
}
