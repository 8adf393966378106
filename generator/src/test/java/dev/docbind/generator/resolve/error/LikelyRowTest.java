package dev.docbind.generator.resolve.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.resolve.error.ShownError.Problem;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LikelyRowTest {

    private static @Nullable String row(String message, String... rows) {
        ErrorRow found = LikelyRow.of(new Problem("", message), rows(rows));
        return found == null ? null : found.message();
    }

    private static List<ErrorRow> rows(String... messages) {
        return Stream.of(messages)
                .map(message -> message.split(" / ", -1))
                .map(parts -> new ErrorRow(
                        "0",
                        null,
                        parts[0],
                        parts.length > 1 ? parts[1] : null,
                        null,
                        List.of(),
                        SourceLocation.of("page.md", 1, 1)))
                .toList();
    }

    @Test
    void theRowWithMostOfTheWordsIsMeant() {
        assertThat(row(
                        "Cannot close order #17 because it is paid",
                        "No permission to close the order",
                        "You cannot close the order \"X\" as it is paid"))
                .isEqualTo("You cannot close the order \"X\" as it is paid");
    }

    @Test
    void aRowThatSharesNoMoreWordsThanAnotherIsNotMeant() {
        assertThat(row("Order is closed for new items", "Order is closed for you", "Order is closed for all"))
                .isNull();
    }

    @Test
    void fewWordsInCommonAreNoEvidence() {
        assertThat(row("Order was moved to another place", "Order is closed", "Other errors"))
                .isNull();
    }

    @Test
    void fourWordsThatNoOtherRowSharesAreEvidence() {
        assertThat(row(
                        "Нельзя закрыть заказ, потому что он оплачен",
                        "Вы не можете закрыть заказ «Имя», так как он оплачен",
                        "Нет прав на заказы"))
                .startsWith("Вы не можете");
    }

    @Test
    void theSameSubjectInOtherWordsOrAnotherLanguageIsMeant() {
        assertThat(row("Insufficient permissions", "Order not found or access denied", "Other errors"))
                .isEqualTo("Order not found or access denied");
        assertThat(row("Required fields: name", "Не переданы обязательные поля", "Другие ошибки"))
                .isEqualTo("Не переданы обязательные поля");
    }

    @Test
    void theExplanationOfARowTellsItsSubjectWhereNoMessageDoes() {
        assertThat(row("Order not found.", "You may not close the order / The order does not exist", "Quota exceeded"))
                .isEqualTo("You may not close the order");
    }

    @Test
    void ofTwoRowsAboutTheSameSubjectNoneIsMeant() {
        assertThat(row("Access denied", "Insufficient rights to close", "Insufficient rights to pay"))
                .isNull();
    }

    @Test
    void aRowAboutTheSameSubjectIsNotMeantWhereAnotherHasTheWords() {
        assertThat(row("Sprint not found", "User not found", "Sprint not created, sprint not changed"))
                .isNull();
    }

    @Test
    void aRowThatSaysNothingOfTheSubjectIsNotMeant() {
        assertThat(row("Sprint not found", "Sprint not created", "Access denied"))
                .isNull();
    }

    @Test
    void withoutACodeTheWordsMustBeNearlyTheSame() {
        assertThat(LikelyRow.ofAnyCode(
                        new Problem("", "Invalid value {X} for parameter {order}, array expected"),
                        rows(
                                "Invalid value for parameter {order}, array expected",
                                "Invalid value for parameter {filter}, array expected")))
                .extracting(ErrorRow::message)
                .isEqualTo("Invalid value for parameter {order}, array expected");
        assertThat(LikelyRow.ofAnyCode(new Problem("", "Access denied"), rows("Insufficient rights to close")))
                .isNull();
    }

    @Test
    void theFieldOfAProblemStandsForItsPlaceholder() {
        assertThat(LikelyRow.of(
                        new Problem("title", "Mandatory field \"title\" is not filled"),
                        rows("Required field `#FIELD#` is not filled", "Document title cannot be empty")))
                .extracting(ErrorRow::message)
                .isEqualTo("Required field `#FIELD#` is not filled");
    }

    @Test
    void aMissingScopeIsNoMissingValue() {
        assertThat(row(
                        "Required scope is missing",
                        "You need the scope demo: insufficient permissions",
                        "The required ID is empty"))
                .isNull();
        assertThat(row("ID not specified", "Required scope is missing", "The required value is empty"))
                .isEqualTo("The required value is empty");
    }
}
