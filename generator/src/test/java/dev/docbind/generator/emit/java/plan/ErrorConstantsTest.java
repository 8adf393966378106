package dev.docbind.generator.emit.java.plan;

import static dev.docbind.generator.emit.java.Rows.error;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.emit.java.Rows;
import dev.docbind.generator.model.ErrorRow;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The cases of {@code docs/naming.md} for errors. */
class ErrorConstantsTest {

    @Test
    void aCodeThatIsAnIdentifierIsTheName() {
        assertThat(names(
                        error("ACCESS_DENIED", 403, "Access denied!", null, 1),
                        error("insufficient_scope", 403, "x", null, 2),
                        error("AccessException", 400, "x", null, 3),
                        error("OTHER", 400, "x", null, 4)))
                .containsExactly("ACCESS_DENIED", "INSUFFICIENT_SCOPE", "ACCESS_EXCEPTION", "OTHER_");
    }

    @Test
    void rowsThatShareACodeHaveWordsOfTheMessageInTheirNames() {
        assertThat(names(
                        error("ERROR_WRONG_WORKFLOW_ID", 400, "Empty TEMPLATE_ID", null, 1),
                        error("error_wrong_workflow_id", 400, "Template not found", null, 2)))
                .containsExactly(
                        "ERROR_WRONG_WORKFLOW_ID_EMPTY_TEMPLATE_ID", "ERROR_WRONG_WORKFLOW_ID_TEMPLATE_NOT_FOUND");
    }

    @Test
    void noCodeAnEmptyOneANumberAndASentenceLeaveTheNameToTheMessage() {
        assertThat(names(
                        error("", 400, "Wrong DOCUMENT_ID!", null, 1),
                        error(null, 400, "No code column", null, 2),
                        error("200040300010", 400, "Нет доступа", null, 3),
                        error("Parameter 'fields' must be array", 400, "Bad fields", null, 4)))
                .containsExactly("WRONG_DOCUMENT_ID", "NO_CODE_COLUMN", "NET_DOSTUPA", "BAD_FIELDS");
    }

    @Test
    void withoutAMessageTheCodeItselfServes() {
        assertThat(names(
                        error("", 400, null, "why", 1),
                        error("100", 400, null, null, 2),
                        error("Access denied", 400, null, null, 3),
                        error("0x100002", 400, null, null, 4)))
                .containsExactly("EMPTY_CODE", "CODE_100", "ACCESS_DENIED", "CODE_0X100002");
    }

    @Test
    void rowsThatSayTheSameAreOneConstantAndOthersAreCounted() {
        assertThat(names(
                        error("0", 400, "Access denied", "a", 1),
                        error("0", 400, "Access denied", "b", 2),
                        error("0", 403, "Access denied", "c", 3)))
                .containsExactly("ACCESS_DENIED", "ACCESS_DENIED_2");
    }

    @Test
    void aRowWithoutACodeDoesNotTakeTheNameThatIsAnothersCode() {
        assertThat(names(
                        error("", 400, "Access denied", null, 1),
                        error("NOT_FOUND", 404, "Nothing", null, 2),
                        error("ACCESS_DENIED", 403, "Access denied!", null, 3)))
                .containsExactly("MESSAGE_ACCESS_DENIED", "NOT_FOUND", "ACCESS_DENIED");
    }

    @Test
    void aCodeThatSeveralRowsShareIsNoNameOfARowWithoutACode() {
        assertThat(names(
                        error("", 400, "Access denied", null, 1),
                        error("ACCESS_DENIED", 403, "Not yours", null, 2),
                        error("ACCESS_DENIED", 403, "Not now", null, 3)))
                .containsExactly("MESSAGE_ACCESS_DENIED", "ACCESS_DENIED_NOT_YOURS", "ACCESS_DENIED_NOT_NOW");
    }

    @Test
    void aRowWithoutACodeDoesNotTakeTheNameOfACodeThatAnyMethodMayReturn() {
        List<ErrorRow> system = List.of(error("ACCESS_DENIED", 403, "REST is not available", null, 9));
        List<ErrorRow> rows =
                List.of(error("", 400, "Access denied", null, 1), error("access_denied", 403, "Own code", null, 2));

        assertThat(ErrorConstants.of(rows.subList(0, 1), ErrorConstants.codes(system)))
                .extracting(ErrorConstant::name)
                .containsExactly("MESSAGE_ACCESS_DENIED");
        assertThat(ErrorConstants.of(rows.subList(1, 2), ErrorConstants.codes(system)))
                .extracting(ErrorConstant::name)
                .containsExactly("ACCESS_DENIED");
    }

    @Test
    void aValidationRowIsToldByItsField() {
        ErrorRow row = new ErrorRow("BITRIX_VALIDATION", 400, "Bad", null, "user.id", List.of(), Rows.at("p.md", 1));
        ErrorRow next = new ErrorRow("BITRIX_VALIDATION", 400, "Bad", null, "title", List.of(), Rows.at("p.md", 2));

        assertThat(names(row, next)).containsExactly("BITRIX_VALIDATION_USER_ID", "BITRIX_VALIDATION_TITLE");
    }

    @Test
    void namesHaveASensibleLength() {
        assertThat(names(error("0", 400, "word ".repeat(100), null, 1), error("C".repeat(500), 400, "x", null, 2)))
                .allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void soManyRowsThatTheirEnumWouldBeTooLargeAreCut() {
        ErrorRow[] rows = IntStream.range(0, 1_500)
                .mapToObj(number -> error("CODE_" + number, 400, null, null, number))
                .toArray(ErrorRow[]::new);

        assertThat(names(rows)).hasSize(1_000);
    }

    private static List<String> names(ErrorRow... rows) {
        return ErrorConstants.of(List.of(rows)).stream()
                .map(ErrorConstant::name)
                .toList();
    }
}
