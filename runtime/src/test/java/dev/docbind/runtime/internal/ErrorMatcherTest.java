package dev.docbind.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.runtime.error.ApiError;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DocumentedError;
import dev.docbind.runtime.error.FieldProblem;
import dev.docbind.runtime.error.TransportException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorMatcherTest {

    /** Errors as the pages have them: single codes, repeated ones, empty ones, placeholders. */
    private enum Errors implements DocumentedError {
        SINGLE("SINGLE", 403, "Access denied!"),
        TWICE_EMPTY("TWICE", 400, "Empty TEMPLATE_ID"),
        TWICE_UNKNOWN("TWICE", 400, "Template not found"),
        BY_STATUS_400("BY_STATUS", 400, "first"),
        BY_STATUS_404("BY_STATUS", 404, "second"),
        SAME_TEXT_400("SAME_TEXT", 400, "same"),
        SAME_TEXT_403("SAME_TEXT", 403, "same"),
        BLANK_DOCUMENT("", 400, "Wrong DOCUMENT_ID!"),
        BLANK_TYPE("", 400, "Incorrect document type!"),
        FIELD_SHORT("FIELD", 400, "Field #FIELD# is too short"),
        FIELD_ABSENT("FIELD", 400, "Field '<name>' of <entity> is absent"),
        NO_CODE("403", null, "Deal is not found", null, null),
        SENTENCE("Deal is locked", null, "Somebody edits the deal", null, "Deal is locked"),
        SHOWN_CODE("1009", null, "Resource not found", "1021", null),
        OPEN_NAME("ZERO", null, "Required fields of the structure not provided", "ZERO", "Required fields:"),
        OPEN_OTHER("ZERO", null, "Access refused"),
        NEITHER("400", null, "", null, null),
        OTHER("", null, null);

        private final String code;
        private final Integer status;
        private final String message;
        private final String sentCode;
        private final String sentMessage;

        Errors(String code, Integer status, String message) {
            this(code, status, message, code, message);
        }

        Errors(String code, Integer status, String message, String sentCode, String sentMessage) {
            this.code = code;
            this.status = status;
            this.message = message;
            this.sentCode = sentCode;
            this.sentMessage = sentMessage;
        }

        @Override
        public String sentCode() {
            return sentCode;
        }

        @Override
        public String sentMessage() {
            return sentMessage;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Integer status() {
            return status;
        }

        @Override
        public String message() {
            return message;
        }

        @Override
        public int line() {
            return this == OTHER ? 0 : 1;
        }
    }

    private static Errors match(Bitrix24Exception exception) {
        Errors[] listed = Stream.of(Errors.values())
                .filter(error -> error != Errors.NEITHER)
                .toArray(Errors[]::new);
        return ErrorMatcher.match(exception, listed, Errors.OTHER);
    }

    @ParameterizedTest(name = "{0} \"{1}\" {2} -> {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // a code that is listed once decides alone
                "403 | SINGLE    | Access denied!               | SINGLE",
                "403 | single    | Access denied!               | SINGLE",
                "500 | SINGLE    | another text                 | SINGLE",
                // a repeated code: the message decides
                "400 | TWICE     | Empty TEMPLATE_ID            | TWICE_EMPTY",
                "400 | twice     | ` template  NOT found `      | TWICE_UNKNOWN",
                "400 | TWICE     | something new                | OTHER",
                // then the status
                "404 | BY_STATUS | something new                | BY_STATUS_404",
                "404 | BY_STATUS | first                        | BY_STATUS_400",
                "500 | BY_STATUS | something new                | OTHER",
                "403 | SAME_TEXT | same                         | SAME_TEXT_403",
                "500 | SAME_TEXT | same                         | OTHER",
                // an empty code: the message has to fit
                "400 | ``        | Wrong DOCUMENT_ID!           | BLANK_DOCUMENT",
                "400 | ``        | incorrect document type!     | BLANK_TYPE",
                "400 | ``        | something new                | OTHER",
                "400 | ``        | ``                           | OTHER",
                // placeholders stand for any text
                "400 | FIELD     | Field TITLE is too short     | FIELD_SHORT",
                "400 | FIELD     | Field #FIELD# is too short   | FIELD_SHORT",
                "400 | FIELD     | Field 'a b' of deal 7 is absent | FIELD_ABSENT",
                "400 | FIELD     | Field TITLE is too long      | OTHER",
                // neither the mark at the end of a sentence nor a line break nor quotes distinguish messages
                "400 | TWICE     | Template not found.<br>      | TWICE_UNKNOWN",
                "400 | ``        | Wrong 'DOCUMENT_ID'.         | BLANK_DOCUMENT",
                // a page that gives no code: the message has to fit, whatever the code; some portals send it as the
                // code
                "400 | ``        | Deal is not found.           | NO_CODE",
                "400 | ERROR     | Deal is not found            | NO_CODE",
                "400 | Deal is not found. | Das gibt es nicht   | NO_CODE",
                "400 | ``        | Deal is locked.              | SENTENCE",
                "400 | ERROR     | Deal is gone                 | OTHER",
                // the code and the message that the page's answers show
                "400 | 1021      | something new                | SHOWN_CODE",
                "400 | ZERO      | Required fields: name, price | OPEN_NAME",
                "400 | ZERO      | No required fields           | OTHER",
                // what no page lists
                "400 | UNKNOWN   | Access denied!               | OTHER",
            })
    void theCodeDecidesThenTheMessageThenTheStatus(int status, String code, String message, Errors expected) {
        ApiError error = new ApiError(status, code, message, "{}", List.of());
        assertThat(match(new ApiException("a.b", error, exception -> null))).isEqualTo(expected);
    }

    @Test
    void theFieldsOfARefusalOfRest3DecideWhereItsTextDoesNot() {
        List<FieldProblem> fields = List.of(new FieldProblem("id", "Field `id` is too short"));
        ApiError error = new ApiError(400, "FIELD", "Error during validation", "{}", fields);
        assertThat(match(new ApiException("a.b", error, exception -> null))).isEqualTo(Errors.FIELD_SHORT);
    }

    @Test
    void ofSeveralProblemsTheFirstThatIsDocumentedDecides() {
        List<FieldProblem> fields = List.of(
                new FieldProblem("id", "Nobody documents that"),
                new FieldProblem("id", "Field 'id' of deal is absent"),
                new FieldProblem("id", "Field `id` is too short"));
        ApiError error = new ApiError(400, "FIELD", "Error during validation", "{}", fields);
        assertThat(match(new ApiException("a.b", error, exception -> null))).isEqualTo(Errors.FIELD_ABSENT);
    }

    @Test
    void aFailureOnTheWayIsNoDocumentedError() {
        assertThat(match(new TransportException("a.b", "no route", null))).isEqualTo(Errors.OTHER);
    }

    @Test
    void aSingleEmptyCodeDoesNotSwallowEveryMessage() {
        ApiException failure =
                new ApiException("a.b", new ApiError(400, "", "new", "{}", List.of()), exception -> null);
        Errors[] single = {Errors.BLANK_TYPE, Errors.OTHER};
        assertThat(ErrorMatcher.match(failure, single, Errors.OTHER)).isEqualTo(Errors.OTHER);
    }

    @Test
    void aRowWithNeitherACodeNorAMessageDoesNotSwallowEveryMessage() {
        ApiException failure =
                new ApiException("a.b", new ApiError(400, "", "new", "{}", List.of()), exception -> null);
        Errors[] single = {Errors.NEITHER, Errors.OTHER};
        assertThat(ErrorMatcher.match(failure, single, Errors.OTHER)).isEqualTo(Errors.OTHER);
    }
}
