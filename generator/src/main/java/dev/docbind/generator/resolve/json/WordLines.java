package dev.docbind.generator.resolve.json;

import java.util.regex.Pattern;

/**
 * Lines of plain words inside JSON, which say what is left out: {@code 48 more items of this form} between the elements of an
 * array. Such a line has two words or more, no sign of JSON, and stands where an element or a member may.
 */
final class WordLines {

    private static final Pattern NO_SIGNS = Pattern.compile("[^{}\\[\\]\":,'`=\\\\]*+");
    private static final char NAME_END = ':';

    private final StringBuilder text;
    private int depth;
    private boolean string;
    private char last;

    private WordLines(String text) {
        this.text = new StringBuilder(text);
    }

    /** The text with spaces for such lines; all else keeps its place. */
    static String blanked(String text) {
        WordLines lines = new WordLines(text);
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            lines.line(text.substring(start, end), start);
            start = end + 1;
        }
        return lines.text.toString();
    }

    private void line(String line, int start) {
        if (depth > 0 && !string && last != NAME_END && isWords(line.strip())) {
            for (int at = start; at < start + line.length(); at++) {
                text.setCharAt(at, ' ');
            }
            return;
        }
        for (int at = 0; at < line.length(); at++) {
            char sign = line.charAt(at);
            if (string && sign == '\\') {
                at++;
            } else if (sign == '"') {
                string = !string;
                last = sign;
            } else if (!string) {
                outside(sign);
            }
        }
    }

    private void outside(char sign) {
        if (sign == '{' || sign == '[') {
            depth++;
        } else if (sign == '}' || sign == ']') {
            depth--;
        }
        if (!Character.isWhitespace(sign)) {
            last = sign;
        }
    }

    private static boolean isWords(String line) {
        return line.chars().filter(Character::isLetter).limit(2).count() == 2
                && line.chars().anyMatch(Character::isWhitespace)
                && NO_SIGNS.matcher(line).matches();
    }
}
