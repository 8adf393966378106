package dev.docbind.generator.resolve.error;

import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.resolve.error.ShownError.Problem;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is open in a message: where a row names a placeholder, and where an answer shows a number or the name of a field. */
final class MessagePlaceholders {

    /** What REST 3.0 documents in the place of a field's name. */
    static final String ANY_FIELD = "#FIELD#";

    /** As the runtime has them, which fills them in. */
    private static final String NAMED =
            "#[\\p{L}\\p{N}_]++#|<[^<>]{1,80}>|(?<![\\p{L}\\p{N}_#])#(?![\\p{L}\\p{N}_#])|(['\"])\\d{1,20}\\1|`[a-z]`";

    private static final Pattern PLACEHOLDER = Pattern.compile(NAMED);
    /** A colon at the end may be followed by any text. */
    private static final Pattern OPEN = Pattern.compile(NAMED + "|:[\\s.!]*+$");

    private static final Pattern NUMBER =
            Pattern.compile("[#№]?(?<![\\p{L}\\p{N}_.,])\\d++(?![\\p{L}\\p{N}_]|[.,]\\d)");
    private static final String ANY_NUMBER = "#";

    private MessagePlaceholders() {}

    /** Whether a message of an answer is the message of a row, whatever stands for its placeholders. */
    static boolean fill(@Nullable String documented, String shown) {
        String text = MessageWords.letters(shown);
        String[] parts = documented == null ? new String[0] : OPEN.split(MessageWords.unescaped(documented), -1);
        int read = 0;
        for (int at = 0; at < parts.length; at++) {
            String part = MessageWords.letters(parts[at]);
            int found = at == 0 ? (text.startsWith(part) ? 0 : -1) : text.indexOf(part, read);
            if (found < 0) {
                return false;
            }
            read = found + part.length();
        }
        return parts.length > 1 ? text.endsWith(MessageWords.letters(parts[parts.length - 1])) : read == text.length();
    }

    /** The message of an answer for other numbers than those of its case, and for each field where the row is of several. */
    static String of(String message, Problem problem, ErrorRow row) {
        Set<String> words = MessageWords.in(row.message());
        String open = NUMBER.matcher(message)
                .replaceAll(number -> words.containsAll(MessageWords.in(number.group()))
                        ? Matcher.quoteReplacement(number.group())
                        : ANY_NUMBER);
        boolean anyField = row.message() != null
                && !problem.field().isEmpty()
                && !words.contains(problem.field().toLowerCase(Locale.ROOT))
                && PLACEHOLDER.matcher(MessageWords.unescaped(row.message())).find();
        return anyField
                ? Pattern.compile("(?<![\\p{L}\\p{N}_])" + Pattern.quote(problem.field()) + "(?![\\p{L}\\p{N}_])")
                        .matcher(open)
                        .replaceAll(ANY_FIELD)
                : open;
    }
}
