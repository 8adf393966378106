package dev.docbind.runtime.batch;

import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of JSON that has been read already, as the texts that they are: what is read by itself need not be read with the whole. */
final class JsonParts {

    private final String json;
    private final Map<String, String> parts = new LinkedHashMap<>();
    private int start;
    private String name = "";

    private JsonParts(String json) {
        this.json = json;
    }

    /**
     * Divides an object or a list.
     *
     * @param json correct JSON
     * @return the texts of the members by their names, of the elements by their positions; nothing of a scalar
     */
    static Map<String, String> of(String json) {
        return new JsonParts(json).read();
    }

    private Map<String, String> read() {
        int depth = 0;
        for (int at = 0; at < json.length(); at++) {
            char c = json.charAt(at);
            if (c == '"') {
                at = endOfText(at);
            } else if (c == '{' || c == '[') {
                depth++;
                start = depth == 1 ? at + 1 : start;
            } else if (c == '}' || c == ']') {
                depth--;
                if (depth == 0) {
                    add(at);
                }
            } else if (depth == 1 && c == ',') {
                add(at);
            } else if (depth == 1 && c == ':') {
                name = json.substring(json.indexOf('"', start) + 1, json.lastIndexOf('"', at));
                start = at + 1;
            }
        }
        return parts;
    }

    private int endOfText(int quote) {
        int at = quote + 1;
        while (at < json.length() && json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    private void add(int end) {
        String text = json.substring(start, end).strip();
        if (!text.isEmpty()) {
            parts.put(name.isEmpty() ? String.valueOf(parts.size()) : name, text);
        }
        start = end + 1;
        name = "";
    }
}
