package dev.docbind.generator.resolve.error;

import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.ErrorRow.Sent;
import dev.docbind.generator.resolve.error.ShownError.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Resolves what a server sends for a row: not the sentence or the HTTP status that stands in the place of the code, and the code that an
 * answer of the page shows with the row's message, if that is another, and the message that it shows where the row has it in other words.
 */
public final class SentErrors {

    private static final Pattern HTTP_STATUS = Pattern.compile("[45]\\d\\d");
    private static final Pattern NAMES = Pattern.compile("[^\\p{L}\\p{N}_.#]+");
    private static final String ANY = "#";

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
            Stream.of(MessageWords.letters(row.message()), MessageWords.letters(row.sentMessage()))
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
        String message = MessageWords.letters(shown.message());
        int place = byMessage.getOrDefault(message, -1);
        boolean known = !shown.code().isEmpty() && codes.contains(shown.code().toLowerCase(Locale.ROOT));
        if (!message.isEmpty() && place >= 0 && !known && isOther(rows.get(place), shown.code())) {
            ErrorRow row = rows.get(place);
            rows.set(place, row.with(new Sent(shown.code(), false, row.sent().message())));
        } else {
            shown.reasons().forEach(reason -> showMessage(shown.code(), reason));
        }
    }

    private void showMessage(String code, Problem reason) {
        boolean isSilent = code.isEmpty() && rows.stream().noneMatch(row -> mayHave(row, code));
        List<ErrorRow> coded = isSilent ? rows : keep(rows, row -> mayHave(row, code));
        List<ErrorRow> named = keep(coded, row -> fields(row).contains(reason.field()));
        List<ErrorRow> candidates = named.isEmpty() ? ofAnyField(reason.field(), coded) : named;
        if (reason.message().isEmpty() || candidates.stream().anyMatch(row -> says(row, reason.message()))) {
            return;
        }
        ErrorRow meant = isSilent
                ? LikelyRow.ofAnyCode(reason, candidates)
                : !code.isEmpty() && coded.size() == 1
                        ? LikelyRow.inSameWords(reason, candidates)
                        : LikelyRow.of(reason, candidates);
        if (meant != null) {
            say(reason, meant, isSilent ? code : meant.sent().code());
        } else if (coded.size() > 1 || code.isEmpty()) {
            List<ErrorRow> only = code.isEmpty() ? keep(coded, row -> code.equals(row.code())) : named;
            if (only.size() == 1 && LikelyRow.agree(reason, only.get(0))) {
                say(reason, only.get(0), only.get(0).sent().code());
            }
        }
    }

    private void say(Problem reason, ErrorRow row, @Nullable String code) {
        String text = MessagePlaceholders.of(MessageWords.of(reason.message()).text(), reason, row);
        if (row.sent().message() == null && !text.equals(row.message())) {
            rows.set(rows.indexOf(row), row.with(new Sent(code, row.sent().anyCode(), text)));
        }
    }

    /** Whether a server may send a code for a row; an empty one stands for no code. */
    private static boolean mayHave(ErrorRow row, String code) {
        return code.isEmpty()
                ? row.sentCode() == null || row.sentCode().isEmpty()
                : code.equalsIgnoreCase(row.code()) || code.equalsIgnoreCase(row.sentCode());
    }

    /** Of the rows those that name no field, for one that none names; all where each row names one. */
    private static List<ErrorRow> ofAnyField(String field, List<ErrorRow> rows) {
        List<ErrorRow> open = keep(rows, row -> fields(row).stream().allMatch(name -> name.startsWith(ANY)));
        return field.isEmpty() || open.isEmpty() ? rows : open;
    }

    private static List<String> fields(ErrorRow row) {
        return row.field() == null
                ? List.of()
                : NAMES.splitAsStream(row.field())
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    private static boolean says(ErrorRow row, String message) {
        return MessagePlaceholders.fill(row.message(), message) || MessagePlaceholders.fill(row.sentMessage(), message);
    }

    private static List<ErrorRow> keep(List<ErrorRow> rows, Predicate<ErrorRow> condition) {
        return rows.stream().filter(condition).toList();
    }

    /** Whether a row has a code of its own, other than that, and no other is known. */
    private static boolean isOther(ErrorRow row, String code) {
        return row.code() != null
                && !row.sent().anyCode()
                && row.sent().code() == null
                && !row.code().equalsIgnoreCase(code);
    }
}
