package dev.docbind.runtime.internal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A documented message. Its placeholders stand for any text: {@code #FIELD#}, {@code <name>}, a {@code #} alone, a number in quotes, and a
 * letter in backticks. A colon at its end may be followed by any text. Case, whitespace, quotes, square brackets, line breaks of HTML and
 * the mark at the end of the sentence do not distinguish messages.
 */
final class MessagePattern {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("#[\\p{L}\\p{N}_]+#|<[^<>]{1,80}>|(?<![\\p{L}\\p{N}_#])#(?![\\p{L}\\p{N}_#])|:$");
    /** A number in quotes is an example; a letter in backticks is an index. */
    private static final Pattern EXAMPLE = Pattern.compile("(['\"])\\d{1,20}\\1|`[a-z]`");

    private static final String ANYTHING = "<n>";

    private static final Pattern BREAK = Pattern.compile("(?i)<br ?/?>");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final Pattern QUOTES = Pattern.compile("[`'\"«»‘’“”\\[\\]]");
    private static final Pattern WHITESPACE = Pattern.compile("\\s+");
    private static final String MARKS = ".!";

    private MessagePattern() {}

    static boolean matches(@Nullable String documented, String received) {
        if (documented == null) {
            return false;
        }
        String pattern = EXAMPLE.matcher(unescaped(documented)).replaceAll(ANYTHING);
        return matchesParts(normal(pattern), normal(unescaped(received)));
    }

    /** Literal parts must come in order, with anything between them; no backtracking, whatever the texts hold. */
    private static boolean matchesParts(String pattern, String text) {
        Matcher placeholder = PLACEHOLDER.matcher(pattern);
        int read = 0;
        int done = 0;
        boolean first = true;
        while (placeholder.find()) {
            String part = pattern.substring(done, placeholder.start());
            int at = first ? (text.startsWith(part) ? 0 : -1) : text.indexOf(part, read);
            if (at < 0) {
                return false;
            }
            read = at + part.length();
            done = placeholder.end();
            first = false;
        }
        String tail = pattern.substring(done);
        return first ? text.equals(tail) : text.length() - tail.length() >= read && text.endsWith(tail);
    }

    /** Some pages copy the message out of the JSON, escapes included. */
    private static String unescaped(String text) {
        Matcher escape = ESCAPE.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (escape.find()) {
            escape.appendReplacement(plain, "");
            plain.append((char) Integer.parseInt(escape.group(1), 16));
        }
        return escape.appendTail(plain).toString();
    }

    private static String normal(String text) {
        String plain = QUOTES.matcher(BREAK.matcher(text).replaceAll(" ")).replaceAll("");
        String words = WHITESPACE.matcher(plain).replaceAll(" ").strip();
        int end = words.length();
        while (end > 0 && MARKS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end).strip().toLowerCase(Locale.ROOT);
    }
}
