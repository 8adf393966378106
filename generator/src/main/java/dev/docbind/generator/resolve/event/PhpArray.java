package dev.docbind.generator.resolve.event;

import dev.docbind.generator.model.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an array as PHP writes it, {@code ['event' => 'X', 'data' => array('ID' => 1)]}, as the JSON that it would be. */
final class PhpArray {

    private static final int DEEPEST = 100;
    private static final Json NULL = new Json.Null();

    private final String text;
    private int at;

    private PhpArray(String text) {
        this.text = text;
    }

    /** The array that the text is; null where it is none. */
    static @Nullable Json read(String text) {
        if (!text.contains("=>")) {
            return null;
        }
        PhpArray array = new PhpArray(text);
        array.skip();
        Json read = array.opens() ? array.value(0) : null;
        array.skip();
        boolean whole = array.at >= text.length() || text.charAt(array.at) == ';';
        return whole ? read : null;
    }

    private boolean opens() {
        return peek() == '[' || text.regionMatches(true, at, "array", 0, 5);
    }

    private @Nullable Json value(int depth) {
        skip();
        char next = peek();
        if (next == '\'' || next == '"') {
            return string(next);
        }
        if (opens()) {
            return depth < DEEPEST ? array(depth) : null;
        }
        return word();
    }

    private @Nullable Json array(int depth) {
        if (peek() != '[') {
            at += "array".length();
            skip();
        }
        char close = peek() == '[' ? ']' : ')';
        if (peek() != '[' && peek() != '(') {
            return null;
        }
        at++;
        List<Json> items = new ArrayList<>();
        Map<String, Json> members = new LinkedHashMap<>();
        for (skip(); peek() != close; skip()) {
            Json first = value(depth + 1);
            if (first == null) {
                return null;
            }
            skip();
            if (text.startsWith("=>", at)) {
                at += 2;
                Json value = value(depth + 1);
                if (value == null) {
                    return null;
                }
                members.put(key(first), value);
            } else {
                items.add(first);
            }
            skip();
            // A comma that is missing is meant.
            if (peek() == ',') {
                at++;
            }
        }
        at++;
        return members.isEmpty() ? new Json.ArrayValue(items) : new Json.ObjectValue(members);
    }

    private static String key(Json key) {
        return key instanceof Json.Text word
                ? word.value()
                : key instanceof Json.NumberValue number ? number.text() : "";
    }

    private @Nullable Json string(char quote) {
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == quote) {
                at++;
                return new Json.Text(value.toString());
            }
            if (c == '\\' && at + 1 < text.length() && "\\'\"".indexOf(text.charAt(at + 1)) >= 0) {
                at++;
            }
            value.append(text.charAt(at));
        }
        return null;
    }

    /** A number, a literal, or a variable, of which nothing is known. */
    private @Nullable Json word() {
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "$_.+-".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        String word = text.substring(start, at);
        if (word.equalsIgnoreCase("true") || word.equalsIgnoreCase("false")) {
            return new Json.Bool(word.equalsIgnoreCase("true"));
        }
        if (word.matches("-?\\d{1,18}(\\.\\d{1,18})?")) {
            return new Json.NumberValue(new BigDecimal(word));
        }
        return word.isEmpty() ? null : NULL;
    }

    /** Passes over whitespace and comments. */
    private void skip() {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("//", at) || text.charAt(at) == '#') {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                at = end < 0 ? text.length() : end + 2;
            } else {
                return;
            }
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }
}
