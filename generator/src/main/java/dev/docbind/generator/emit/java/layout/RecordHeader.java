package dev.docbind.generator.emit.java.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header of a record, taken apart.
 *
 * @param components its components
 * @param end what follows the last one, from the closing parenthesis on
 */
record RecordHeader(List<String> components, String end) {

    /** Takes a header apart; null where its end is not there yet. */
    static @Nullable RecordHeader parse(String text, String record) {
        List<String> written = new ArrayList<>();
        int start = text.indexOf('(') + 1;
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                i = endOfLiteral(text, i);
            } else if (depth == 0 && (c == ',' || c == ')')) {
                written.add(text.substring(start, i));
                start = i + 1;
                if (c == ')') {
                    return new RecordHeader(components(written, record), text.substring(i));
                }
            } else {
                depth += depth(c);
            }
        }
        return null;
    }

    private static int depth(char c) {
        return switch (c) {
            case '(', '<', '{' -> 1;
            case ')', '>', '}' -> -1;
            default -> 0;
        };
    }

    private static int endOfLiteral(String text, int start) {
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    /** The header is in the scope of the record's members, so their own names are enough. */
    private static List<String> components(List<String> written, String record) {
        return written.stream().map(text -> component(text, record)).toList();
    }

    private static String component(String text, String record) {
        int type = text.lastIndexOf('"') + 1;
        if (text.indexOf(record + ".", type) < 0) {
            return text.strip();
        }
        Pattern qualifier = Pattern.compile("\\b" + Pattern.quote(record) + "\\. ?");
        String bare = qualifier.matcher(text.substring(type)).replaceAll("");
        return (text.substring(0, type) + bare).strip();
    }
}
