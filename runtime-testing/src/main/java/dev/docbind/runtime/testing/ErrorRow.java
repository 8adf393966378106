package dev.docbind.runtime.testing;

import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.json.JsonValue;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One documented error of a method, or of all methods.
 *
 * @param sentCode the code that a portal sends, which is not always what the page has in the place of the code
 * @param sentMessage the text that it sends
 */
record ErrorRow(
        String code,
        @Nullable Integer status,
        String message,
        String description,
        String field,
        List<String> topics,
        String sentCode,
        String sentMessage) {

    /** An error that no page documents. */
    static ErrorRow of(String code, int status, String message) {
        return new ErrorRow(code, status, message, "", "", List.of(), code, message);
    }

    static ErrorRow of(JsonValue row) {
        String code = SpecText.of(row.get("code"));
        String message = SpecText.of(row.get("message"));
        boolean isText = row.has("anyCode") && row.has("sentMessage");
        return new ErrorRow(
                code,
                SpecText.status(row.get("status")),
                message,
                SpecText.of(row.get("description")),
                SpecText.of(row.get("field")),
                row.get("topics").elements().stream().map(SpecText::of).toList(),
                row.has("anyCode") || row.has("sentCode") ? SpecText.of(row.get("sentCode")) : code,
                isText ? SpecText.of(row.get("sentMessage")) : message);
    }

    static List<ErrorRow> listOf(JsonValue rows) {
        return rows.elements().stream().map(ErrorRow::of).toList();
    }

    boolean hasCode(String wanted) {
        return code.equalsIgnoreCase(wanted);
    }

    /** Whether the row speaks of a name, as a word or between backticks. */
    boolean names(String name) {
        return Stream.of(message, description).anyMatch(text -> SpecText.hasWord(text, name));
    }

    boolean isAbout(ErrorTopic topic) {
        return topics.contains(topic.key());
    }

    /** The answer that a portal gives; where the row has no status, the given one is taken. */
    PortalAnswer answer(RestVersion rest, int otherwise) {
        int sent = status == null ? otherwise : status;
        return rest == RestVersion.V3
                ? PortalAnswer.refusalV3(sent, sentCode, sentMessage, field)
                : PortalAnswer.refusal(sent, sentCode, sentMessage);
    }
}
