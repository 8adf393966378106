package dev.docbind.generator.resolve.error;

import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.ErrorRow.Sent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Resolves what a server sends for a row: not the sentence or the HTTP status that stands in the place of the code, and the code that an
 * answer of the page shows with the row's message, if that is another, and the message that it shows where the row has it in other words.
 */
public final class SentErrors {

    private static final Pattern HTTP_STATUS = Pattern.compile("[45]\\d\\d");
    private static final Pattern BREAK = Pattern.compile("(?i)<br ?/?>");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<ErrorRow> rows;
    private final Set<String> codes = new HashSet<>();
    /** The rows by the letters of what the server sends; -1 for what several have. */
    private final Map<String, Integer> byMessage = new HashMap<>();

    private SentErrors(List<ErrorRow> rows) {
        this.rows = new ArrayList<>(rows);
        for (int at = 0; at < rows.size(); at++) {
            ErrorRow row = rows.get(at);
            codes.add(row.code() == null ? "" : row.code().toLowerCase(Locale.ROOT));
            int place = at;
            Stream.of(letters(row.message()), letters(row.sentMessage()))
                    .distinct()
                    .forEach(text -> byMessage.merge(text, place, (one, other) -> -1));
        }
    }

    /** The rows of a page with what the server sends, by the answers of the page. */
    public static List<ErrorRow> of(List<ErrorRow> rows, List<AnswerExample> answers) {
        SentErrors sent =
                new SentErrors(rows.stream().map(row -> row.with(instead(row))).toList());
        answers.stream()
                .filter(answer -> !answer.succeeds())
                .map(ShownError::of)
                .filter(Objects::nonNull)
                .forEach(sent::show);
        return List.copyOf(sent.rows);
    }

    /** What is sent where something else than a code stands in the place of the code. */
    private static Sent instead(ErrorRow row) {
        String code = row.code() == null ? "" : row.code();
        boolean sentence = code.chars().anyMatch(Character::isWhitespace);
        return sentence || (row.status() == null && HTTP_STATUS.matcher(code).matches())
                ? new Sent(null, true, sentence ? code : null)
                : Sent.AS_WRITTEN;
    }

    /** An answer with a row's message shows the row's code, and one with the code of several rows the message of one of them. */
    private void show(ShownError shown) {
        String message = letters(shown.message());
        int place = byMessage.getOrDefault(message, -1);
        boolean known = !shown.code().isEmpty() && codes.contains(shown.code().toLowerCase(Locale.ROOT));
        if (known && !byMessage.containsKey(message)) {
            showMessage(shown);
        } else if (!message.isEmpty() && place >= 0 && !known && isOther(rows.get(place), shown.code())) {
            ErrorRow row = rows.get(place);
            rows.set(place, row.with(new Sent(shown.code(), false, row.sent().message())));
        }
    }

    private void showMessage(ShownError shown) {
        MessageWords words = MessageWords.of(shown.message());
        List<Integer> meant = IntStream.range(0, rows.size())
                .filter(at -> shown.code().equalsIgnoreCase(rows.get(at).code()))
                .filter(at -> words.areThoseOf(rows.get(at).message()))
                .boxed()
                .toList();
        if (meant.size() == 1 && rows.get(meant.get(0)).sent().message() == null) {
            int place = meant.get(0);
            ErrorRow row = rows.get(place);
            if (!words.text().equals(row.message())) {
                rows.set(place, row.with(new Sent(row.sent().code(), row.sent().anyCode(), words.text())));
            }
        }
    }

    /** Whether a row has a code of its own, other than that, and no other is known. */
    private static boolean isOther(ErrorRow row, String code) {
        return row.code() != null
                && !row.sent().anyCode()
                && row.sent().code() == null
                && !row.code().equalsIgnoreCase(code);
    }

    private static String letters(@Nullable String text) {
        return text == null
                ? ""
                : NO_LETTERS
                        .matcher(BREAK.matcher(text).replaceAll(""))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
    }
}
