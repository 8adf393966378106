package dev.docbind.runtime.testing;

import dev.docbind.runtime.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;

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
 * @param key the identifier's name in conditions, empty where the page does not say how to walk by it
 * @param mark what the answer gives for the next page in the page's example
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
        String sort,
        String key,
        TableMark mark) {

    private static final Pattern POINT = Pattern.compile("\\.");

    static TableForm of(MethodSpec method) {
        JsonValue pagination = method.pagination();
        if (pagination.get("rows").text() == null) {
            throw new IllegalArgumentException(
                    "the documentation of " + method.name() + " does not say where the rows of an answer stand");
        }
        JsonValue keyset = pagination.get("keyset");
        String next = text(pagination, "next", "");
        return new TableForm(
                text(pagination, "scheme", ""),
                text(pagination, "parameter", ""),
                text(pagination, "limit", ""),
                text(pagination, "rows", ""),
                next,
                text(pagination, "more", ""),
                text(keyset, "filter", named(method, "filter")),
                text(keyset, "order", named(method, "order")),
                text(keyset, "sort", ""),
                text(keyset, "key", ""),
                new TableMark(at(method.example(), next)));
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
        return scheme.equals("cursor") && !next.isEmpty() && !isAfterRow();
    }

    /** Whether the next page begins after the last row of the page before. */
    boolean isAfterRow() {
        return scheme.equals("cursor") && next.startsWith(rows + ".");
    }

    /** The field of a row after which a page begins. */
    String rowKey() {
        return next.substring(next.lastIndexOf('.') + 1);
    }

    /** What the caller asks for: a position, the number of a page. */
    long position(JsonValue parameters) {
        if (isAfterRow()) {
            return 0;
        }
        return hasMark()
                ? TableMark.position(at(parameters, parameter))
                : number(parameters, parameter, scheme.equals("page") ? 1 : 0);
    }

    long offset(long position, int size) {
        return scheme.equals("page") ? (position - 1) * size : position;
    }

    long number(JsonValue parameters, String path, long otherwise) {
        return path.isEmpty() ? otherwise : whole(at(parameters, path)).orElse(otherwise);
    }

    /** A whole number, also as text. */
    static OptionalLong whole(JsonValue value) {
        String text = value.number() == null ? value.text() : value.number().toPlainString();
        try {
            return text == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text.strip()));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /** The names on a path in the body of an answer; a page may show one without {@code result} around it. */
    static List<String> path(String path, JsonValue body) {
        List<String> names = List.of(POINT.split(path, -1));
        return names.size() == 1 || body.has(names.get(0)) ? names : names.subList(1, names.size());
    }

    /** What stands on a path, whose names may be written in any case. */
    static JsonValue at(JsonValue value, String path) {
        JsonValue at = value;
        for (String name : POINT.split(path, -1)) {
            at = at.has(name) ? at.get(name) : inAnyCase(at, name);
        }
        return at;
    }

    static JsonValue inAnyCase(JsonValue value, String name) {
        return value.members().entrySet().stream()
                .filter(member -> member.getKey().equalsIgnoreCase(name))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(JsonValue.NULL);
    }
}
