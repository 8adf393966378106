package dev.docbind.generator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys of an object in JavaScript, PHP or Python code, with those of the objects inside it: {@code {id: 1, "fields": {…}}},
 * {@code ['id' => 1]}. The objects of a list are one. Values are passed over.
 */
final class CodeKeys {

    private static final Pattern KEY =
            Pattern.compile("\\s*(?:'([^'\\n]*)'|\"([^\"\\n]*)\"|([A-Za-z_$][\\w$]*))\\s*(?:=>|:(?!:)|=(?![=>]))\\s*");
    private static final Pattern GAP = Pattern.compile("[\\s,]++|//[^\\n]*+|#[^\\n]*+|/\\*(?:[^*]|\\*(?!/))*+\\*/");
    private static final Pattern OPENING = Pattern.compile("array\\s*\\(|[\\[{(]");
    private static final Pattern VALUE = Pattern.compile(
            "'(?:[^'\\\\]|\\\\.)*+'|\"(?:[^\"\\\\]|\\\\.)*+\"|`(?:[^`\\\\]|\\\\.)*+`|[^,\\[\\](){}'\"`]++",
            Pattern.DOTALL);

    private final String code;
    private int at;

    private CodeKeys(String code, int at) {
        this.code = code;
        this.at = at;
    }

    /** The keys of the object whose bracket stands there, each with those of its value. */
    static Map<String, Object> in(String code, int bracket) {
        return new CodeKeys(code, bracket + 1).object();
    }

    private Map<String, Object> object() {
        Map<String, Object> keys = new LinkedHashMap<>();
        while (at < code.length()) {
            if (moved(GAP)) {
                continue;
            }
            if (")]}".indexOf(code.charAt(at)) >= 0) {
                at++;
                return keys;
            }
            Matcher key = KEY.matcher(code).region(at, code.length());
            if (key.lookingAt()) {
                at = key.end();
                String name = key.group(1) != null ? key.group(1) : key.group(2) != null ? key.group(2) : key.group(3);
                keys.put(name, value());
            } else {
                keys.putAll(value());
            }
        }
        return keys;
    }

    /** The keys of the value that begins here, up to the comma or bracket after it. */
    private Map<String, Object> value() {
        Map<String, Object> keys = new LinkedHashMap<>();
        while (at < code.length() && ",)]}".indexOf(code.charAt(at)) < 0) {
            if (moved(OPENING)) {
                keys.putAll(object());
            } else if (!moved(VALUE)) {
                at++;
            }
        }
        return keys;
    }

    private boolean moved(Pattern pattern) {
        Matcher matcher = pattern.matcher(code).region(at, code.length());
        if (matcher.lookingAt()) {
            at = matcher.end();
            return true;
        }
        return false;
    }
}
