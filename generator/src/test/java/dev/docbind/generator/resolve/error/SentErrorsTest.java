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
}
