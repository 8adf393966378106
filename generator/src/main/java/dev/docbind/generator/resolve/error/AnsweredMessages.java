package dev.docbind.generator.resolve.error;

import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.resolve.json.ExampleWords;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Holds messages against the answers of the page: a server sends a name mostly in the backticks that it is written in, but
 * where an answer shows the message without them, they are the page's own.
 */
public final class AnsweredMessages {

    private static final String MARK = "`";

    private final Set<String> texts;

    /** The texts that these answers show. */
    public AnsweredMessages(List<AnswerExample> answers) {
        List<Json> shown = answers.stream()
                .map(AnswerExample::json)
                .filter(Objects::nonNull)
                .toList();
        texts = ExampleWords.of(shown).texts();
    }

    /** The rows with their messages as the answers have them. */
    public List<ErrorRow> corrected(List<ErrorRow> rows) {
        return rows.stream().map(this::corrected).toList();
    }

    private ErrorRow corrected(ErrorRow row) {
        String message = row.message();
        if (message == null || !message.contains(MARK) || isShown(message)) {
            return row;
        }
        String plain = message.replace(MARK, "");
        return isShown(plain) ? row.withMessage(plain) : row;
    }

    private boolean isShown(String message) {
        return texts.stream().anyMatch(text -> text.contains(message));
    }
}
