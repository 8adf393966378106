package dev.docbind.generator.snippet;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a page in lines, each with the characters that end it.
 *
 * @param lines the lines; the last one may end with nothing
 */
record PageLines(List<String> lines) {

    PageLines {
        lines = List.copyOf(lines);
    }

    static PageLines of(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean first = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            if ((c == '\n' || c == '\r') && !first) {
                lines.add(text.substring(from, at + 1));
                from = at + 1;
            }
        }
        if (from < text.length()) {
            lines.add(text.substring(from));
        }
        return new PageLines(lines);
    }

    int size() {
        return lines.size();
    }

    boolean isBlank(int line) {
        return lines.get(line).isBlank();
    }

    /** The whitespace that a line begins with. */
    String indentation(int line) {
        String text = lines.get(line);
        int end = 0;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(0, end);
    }

    /** The characters that end a line, or the last one above it that has an end. */
    String endAt(int line) {
        for (int at = Math.min(line, lines.size() - 1); at >= 0; at--) {
            String end = endOf(lines.get(at));
            if (!end.isEmpty()) {
                return end;
            }
        }
        return "\n";
    }

    private static String endOf(String line) {
        return line.endsWith("\r\n") ? "\r\n" : line.endsWith("\n") ? "\n" : line.endsWith("\r") ? "\r" : "";
    }

    /** Whether the text ends inside a line. */
    boolean endsInLine() {
        return !lines.isEmpty() && endOf(lines.get(lines.size() - 1)).isEmpty();
    }

    String text() {
        return String.join("", lines);
    }
}
