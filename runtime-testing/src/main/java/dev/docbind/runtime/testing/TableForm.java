package dev.docbind.runtime.testing;

import dev.docbind.runtime.json.JsonValue;
import java.util.Map;

/**
 * How a method that answers from a table is asked, by the names of its page.
 *
 * @param scheme what asks for the next page
 * @param parameter the path of the parameter that does
 * @param limit the path of the parameter that says how many rows a page has
 * @param rows the path of the rows in the answer
 * @param next the path of what the answer gives for the next page
 * @param more the path of the flag that says whether there are more
 * @param filter the parameter that has the conditions
 * @param order the parameter that has the order
 * @param sort the parameter that has the name to sort by
 */
record TableForm(
        String scheme,
        String parameter,
        String limit,
        String rows,
        String next,
        String more,
        String filter,
        String order,
        String sort) {

    private static final String MARK = "offset";

    static TableForm of(MethodSpec method) {
        JsonValue pagination = method.pagination();
        if (pagination.get("rows").text() == null) {
            throw new IllegalArgumentException(
                    "the documentation of " + method.name() + " does not say where the rows of an answer stand");
        }
        JsonValue keyset = pagination.get("keyset");
        return new TableForm(
                text(pagination, "scheme", ""),
                text(pagination, "parameter", ""),
                text(pagination, "limit", ""),
                text(pagination, "rows", ""),
                text(pagination, "next", ""),
                text(pagination, "more", ""),
                text(keyset, "filter", named(method, "filter")),
                text(keyset, "order", named(method, "order")),
                text(keyset, "sort", ""));
    }

    private static String text(JsonValue json, String key, String otherwise) {
        String text = json.get(key).text();
        return text == null ? otherwise : text;
    }

    private static String named(MethodSpec method, String name) {
        return method.parameters().stream()
                .flatMap(parameter -> parameter.spellings().stream())
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElse(name);
    }

    boolean counts() {
        return scheme.equals("start");
    }

    /** Whether the answer gives a mark for the next page. */
    boolean hasMark() {
        return scheme.equals("cursor") && !isAfterRow();
    }

    /** Whether the next page begins after the last row of the page before. */
    boolean isAfterRow() {
        return scheme.equals("cursor") && next.startsWith(rows + ".");
    }

    /** The field of a row after which a page begins. */
    String rowKey() {
        return next.substring(next.lastIndexOf('.') + 1);
    }

    Object mark(int position) {
        return Map.of(MARK, position);
    }

    /** What the caller asks for: a position, the number of a page. */
    long position(JsonValue parameters) {
        if (isAfterRow()) {
            return 0;
        }
        return hasMark()
                ? number(at(parameters, parameter), MARK, 0)
                : number(parameters, parameter, scheme.equals("page") ? 1 : 0);
    }

    long offset(long position, int size) {
        return scheme.equals("page") ? (position - 1) * size : position;
    }

    long number(JsonValue parameters, String path, long otherwise) {
        JsonValue value = path.isEmpty() ? JsonValue.NULL : at(parameters, path);
        String text = value.number() == null ? value.text() : value.number().toPlainString();
        try {
            return text == null ? otherwise : Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    static JsonValue at(JsonValue value, String path) {
        JsonValue at = value;
        for (String name : path.split("\\.", -1)) {
            at = at.get(name);
        }
        return at;
    }
}
