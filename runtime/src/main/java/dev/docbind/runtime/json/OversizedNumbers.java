package dev.docbind.runtime.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;

/** Numbers that cost too much to read, or that no type holds: {@code 1e9999999999}. As text they cost nothing but their own place. */
final class OversizedNumbers {

    /** As many characters as the library reads of a number. */
    private static final int LONGEST = StreamReadConstraints.DEFAULT_MAX_NUM_LEN;
    /** An exponent with as many digits may be beyond an int. */
    private static final int LONGEST_EXPONENT = 10;

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*+)(?:\\.\\d++)?(?:[eE][-+]?(\\d++))?");

    private final String json;
    private final StringBuilder text = new StringBuilder();
    private int done;

    private OversizedNumbers(String json) {
        this.json = json;
    }

    /** The same JSON with text in the place of such numbers. */
    static String asText(String json) {
        return new OversizedNumbers(json).read();
    }

    private String read() {
        int at = 0;
        while (at < json.length()) {
            char c = json.charAt(at);
            if (c == '"') {
                at = endOfText(at);
            } else if (isPartOfNumber(c)) {
                int end = endOfNumber(at);
                quote(at, end);
                at = end;
            } else {
                at++;
            }
        }
        return text.append(json, done, json.length()).toString();
    }

    private int endOfText(int start) {
        int at = start + 1;
        while (at < json.length() && json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private int endOfNumber(int start) {
        int at = start;
        while (at < json.length() && isPartOfNumber(json.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPartOfNumber(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == 'E' || c == '-' || c == '+' || c == '.';
    }

    private void quote(int start, int end) {
        String token = json.substring(start, end);
        Matcher number = NUMBER.matcher(token);
        if (number.matches() && (token.length() > LONGEST || hasLongExponent(number.group(1)))) {
            text.append(json, done, start).append('"').append(token).append('"');
            done = end;
        }
    }

    private static boolean hasLongExponent(@Nullable String digits) {
        return digits != null && digits.length() >= LONGEST_EXPONENT;
    }
}
