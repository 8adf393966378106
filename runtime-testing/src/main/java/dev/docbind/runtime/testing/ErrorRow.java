package dev.docbind.runtime.testing;

import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.json.JsonValue;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One documented error of a method, or of all methods. */
record ErrorRow(
        String code, @Nullable Integer status, String message, String description, String field, List<String> topics) {

    /** An error that no page documents. */
    static ErrorRow of(String code, int status, String message) {
        return new ErrorRow(code, status, message, "", "", List.of());
    }

    static ErrorRow of(JsonValue row) {
        return new ErrorRow(
                SpecText.of(row.get("code")),
                SpecText.status(row.get("status")),
                SpecText.of(row.get("message")),
                SpecText.of(row.get("description")),
                SpecText.of(row.get("field")),
                row.get("topics").elements().stream().map(SpecText::of).toList());
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
                ? PortalAnswer.refusalV3(sent, code, message, field)
                : PortalAnswer.refusal(sent, code, message);
    }
}
