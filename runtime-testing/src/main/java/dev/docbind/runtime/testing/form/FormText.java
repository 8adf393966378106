package dev.docbind.runtime.testing.form;

import dev.docbind.runtime.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A form as PHP writes it: arrays are brackets, booleans are 1 and 0, and what is empty or null is left out. */
public final class FormText {

    private final StringJoiner form = new StringJoiner("&");

    private FormText() {}

    /**
     * Writes a form.
     *
     * @param values an object
     * @return the form, whose signs are escaped
     */
    public static String of(JsonValue values) {
        FormText text = new FormText();
        values.members().forEach(text::add);
        return text.form.toString();
    }

    private void add(String key, JsonValue value) {
        value.members().forEach((name, inner) -> add(key + "[" + name + "]", inner));
        for (int index = 0; index < value.elements().size(); index++) {
            add(key + "[" + index + "]", value.get(index));
        }
        String plain = plain(value);
        if (plain != null) {
            form.add(encoded(key) + "=" + encoded(plain));
        }
    }

    private static @Nullable String plain(JsonValue value) {
        if (value.number() != null) {
            return value.toJson();
        }
        return value.bool() == null ? value.text() : value.bool() ? "1" : "0";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
