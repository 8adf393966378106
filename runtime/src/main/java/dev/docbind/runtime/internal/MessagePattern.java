package dev.docbind.runtime.internal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A documented message, whose placeholders such as {@code #FIELD#} and {@code <name>} stand for any text. */
final class MessagePattern {

    private static final Pattern PLACEHOLDER = Pattern.compile("#[\\p{L}\\p{N}_]+#|<[^<>]{1,80}>");

    private MessagePattern() {}

    static boolean matches(@Nullable String documented, String received) {
        if (documented == null) {
            return false;
        }
        return matchesParts(normal(documented), normal(received));
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

    /** Servers send a name in backticks that a page shows as code, or without them; either is the same message. */
    private static String normal(String text) {
        return text.replace("`", "").strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
