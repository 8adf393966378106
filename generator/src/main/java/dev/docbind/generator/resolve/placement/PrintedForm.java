package dev.docbind.generator.resolve.placement;

import dev.docbind.generator.model.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a form as PHP's {@code print_r} writes it: {@code [PLACEMENT] => LEFT_MENU}, a line for each value. */
final class PrintedForm {

    private static final String ARROW = "=>";

    private PrintedForm() {}

    /** The values by their names; null where the text shows none. */
    static Json.@Nullable ObjectValue read(String text) {
        Map<String, Json> values = new LinkedHashMap<>();
        String name = null;
        StringBuilder value = new StringBuilder();
        long open = 0;
        for (String line : text.split("\n", -1)) {
            String next = name(line);
            if (next != null) {
                add(name, value, values);
                name = next;
                String begun =
                        line.substring(line.indexOf(ARROW) + ARROW.length()).strip();
                value = new StringBuilder(begun);
                open = opened(begun);
            } else if (name != null && open > 0) {
                value.append(line.strip());
                open += opened(line);
            }
        }
        add(name, value, values);
        return values.isEmpty() ? null : new Json.ObjectValue(values);
    }

    private static void add(@Nullable String name, CharSequence value, Map<String, Json> values) {
        if (name != null) {
            values.put(name, new Json.Text(value.toString()));
        }
    }

    /** The name that a line begins with; null where it begins with none. */
    private static @Nullable String name(String line) {
        String text = line.strip();
        int close = text.indexOf(']');
        return text.startsWith("[")
                        && close > 1
                        && text.substring(close + 1).stripLeading().startsWith(ARROW)
                ? text.substring(1, close)
                : null;
    }

    /** How many more brackets a text opens than it closes: a value that leaves some open is JSON that goes on in the next line. */
    private static long opened(CharSequence text) {
        long open = text.chars().filter(sign -> sign == '{' || sign == '[').count();
        long closed = text.chars().filter(sign -> sign == '}' || sign == ']').count();
        return open - closed;
    }
}
