package dev.docbind.generator.resolve.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.ErrorRow.Sent;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SentErrorsTest {

    private static final SourceLocation PLACE = SourceLocation.of("page.md", 1, 1);

    private static ErrorRow row(@Nullable String code, String message) {
        return new ErrorRow(code, null, message, null, null, List.of(), PLACE);
    }

    private static AnswerExample answer(String code, String message) {
        Json json =
                new Json.ObjectValue(Map.of("error", new Json.Text(code), "error_description", new Json.Text(message)));
        return new AnswerExample(AnswerExample.Kind.ERROR, 400, "", json, false, PLACE);
    }

    private static List<Sent> sent(List<ErrorRow> rows, AnswerExample... answers) {
        return SentErrors.of(rows, List.of(answers)).stream()
                .map(ErrorRow::sent)
                .toList();
    }

    @Test
    void aSentenceInThePlaceOfTheCodeIsTheMessage() {
        List<ErrorRow> rows = List.of(row("Deal is not found", "No deal has this id"), row("NOT_FOUND", "No deal"));

        assertThat(sent(rows)).containsExactly(new Sent(null, true, "Deal is not found"), Sent.AS_WRITTEN);
    }

    @Test
    void anHttpStatusInThePlaceOfTheCodeIsNoCode() {
        assertThat(sent(List.of(row("403", "Access denied"), row("100", "No id"), row("1009", "Not found"))))
                .containsExactly(new Sent(null, true, null), Sent.AS_WRITTEN, Sent.AS_WRITTEN);
    }

    @Test
    void anAnswerWithTheMessageOfARowShowsItsCode() {
        List<ErrorRow> rows = List.of(row("1009", "Resource not found"), row("100", "No id"));

        assertThat(sent(rows, answer("1021", "Resource not found.<br>")))
                .containsExactly(new Sent("1021", false, null), Sent.AS_WRITTEN);
    }

    @Test
    void anAnswerWithTheCodeOfAnotherRowShowsNothing() {
        List<ErrorRow> rows = List.of(row("1009", "Resource not found"), row("100", "No id"));

        assertThat(sent(rows, answer("100", "Resource not found"))).containsOnly(Sent.AS_WRITTEN);
    }

    @Test
    void ofRowsWithOneCodeTheWordsDecideWhichAnAnswerShows() {
        List<ErrorRow> rows = List.of(
                row("0", "Access denied"),
                row("0", "Required fields of the structure not provided"),
                row("0", "Other"));

        assertThat(sent(rows, answer("0", "Required fields: name, price")))
                .containsExactly(Sent.AS_WRITTEN, new Sent(null, false, "Required fields:"), Sent.AS_WRITTEN);
        assertThat(sent(rows, answer("0", "Price does not exist"))).containsOnly(Sent.AS_WRITTEN);
    }

    @Test
    void twoRowsWithTheSameWordsAreNotDistinguished() {
        List<ErrorRow> rows = List.of(row("0", "Not found: deal"), row("0", "Not found: lead"));

        assertThat(sent(rows, answer("0", "Not found"))).containsOnly(Sent.AS_WRITTEN);
    }

    @Test
    void aNumberOfTheCaseThatAnAnswerShowsIsOpen() {
        List<ErrorRow> rows =
                List.of(row("0", "You cannot close order \"X\" as it is paid"), row("0", "Access denied"));

        assertThat(sent(rows, answer("0", "Cannot close order #17 as it is paid")))
                .containsExactly(new Sent(null, false, "Cannot close order # as it is paid"), Sent.AS_WRITTEN);
    }

    @Test
    void anAnswerThatFillsThePlaceholdersOfARowShowsNothing() {
        List<ErrorRow> rows = List.of(row("0", "Field `#FIELD#` is too long"), row("0", "Access denied"));

        assertThat(sent(rows, answer("0", "Field `NAME` is too long"))).containsOnly(Sent.AS_WRITTEN);
    }

    @Test
    void anAnswerWithoutACodeShowsThatThePortalSendsNone() {
        List<ErrorRow> rows = List.of(
                row("100", "Invalid value for parameter {order}. An array is expected"),
                row("100", "Invalid value for parameter {filter}. An array is expected"));

        assertThat(sent(rows, answer("", "Invalid value {ASC} for parameter {order}. An array is expected")))
                .containsExactly(
                        new Sent("", false, "Invalid value {ASC} for parameter {order}. An array is expected"),
                        Sent.AS_WRITTEN);
    }

    @Test
    void aProblemOfAFieldIsThatOfARowOfTheField() {
        List<ErrorRow> rows = List.of(
                ofField("id", "Required field `id` is not specified"),
                ofField("id", "Field `id` requires a number"),
                ofField("name\ncolor", "Required field `#FIELD#` is not specified"));

        assertThat(sent(rows, refusal("id", "Mandatory field `id` is missing")))
                .containsExactly(
                        new Sent(null, false, "Mandatory field `id` is missing"), Sent.AS_WRITTEN, Sent.AS_WRITTEN);
        assertThat(sent(rows, refusal("color", "Mandatory field `color` is missing")))
                .containsExactly(
                        Sent.AS_WRITTEN,
                        Sent.AS_WRITTEN,
                        new Sent(null, false, "Mandatory field `#FIELD#` is missing"));
    }

    @Test
    void theOnlyRowOfAFieldIsMeantUnlessItIsAboutSomethingElse() {
        List<ErrorRow> rows =
                List.of(ofField("id", "Required field `id` is not specified"), ofField("color", "Неверный цвет"));

        assertThat(sent(rows, refusal("color", "Use one of the colors")))
                .containsExactly(Sent.AS_WRITTEN, new Sent(null, false, "Use one of the colors"));
        assertThat(sent(rows, refusal("id", "A number is expected"))).containsOnly(Sent.AS_WRITTEN);
    }

    @Test
    void theOnlyRowWithAnEmptyCodeIsMeantUnlessItIsAboutSomethingElse() {
        List<ErrorRow> rows = List.of(row("", "A wrong name of a column was given"), row("DENIED", "Access denied"));

        assertThat(sent(rows, answer("", "BAD not allowed for select")))
                .containsExactly(new Sent(null, false, "BAD not allowed for select"), Sent.AS_WRITTEN);
        assertThat(sent(rows, answer("", "Order not found"))).containsOnly(Sent.AS_WRITTEN);
    }

    private static ErrorRow ofField(String field, String message) {
        return new ErrorRow("REFUSED", null, message, null, field, List.of(), PLACE);
    }

    private static AnswerExample refusal(String field, String message) {
        Json problem = new Json.ObjectValue(Map.of("field", new Json.Text(field), "message", new Json.Text(message)));
        Json error = new Json.ObjectValue(Map.of(
                "code", new Json.Text("REFUSED"),
                "message", new Json.Text("Error during validation"),
                "validation", new Json.ArrayValue(List.of(problem))));
        return new AnswerExample(
                AnswerExample.Kind.ERROR, 400, "", new Json.ObjectValue(Map.of("error", error)), false, PLACE);
    }
}
