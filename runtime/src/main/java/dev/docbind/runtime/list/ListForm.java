package dev.docbind.runtime.list;

import java.util.regex.Pattern;

/**
 * How a list is asked for, from the text that generated code has for it: the scheme, the path of the parameter that asks for the next
 * page, that of the page's size, and for walks by identifiers the filter, the identifier's key there, the order, the parameter to sort by, the
 * identifier there, the direction, and the selection. A part that a method does not have is empty; those at the end are left out.
 */
record ListForm(
        String scheme,
        String parameter,
        String limit,
        String filter,
        String key,
        String order,
        String sort,
        String sorted,
        String ascending,
        String select) {

    private static final Pattern SEPARATOR = Pattern.compile("\\|");

    static ListForm of(String text) {
        String[] parts = SEPARATOR.split(text, -1);
        return new ListForm(
                parts[0],
                at(parts, 1),
                at(parts, 2),
                at(parts, 3),
                at(parts, 4),
                at(parts, 5),
                at(parts, 6),
                at(parts, 7),
                at(parts, 8),
                at(parts, 9));
    }

    private static String at(String[] parts, int place) {
        return place < parts.length ? parts[place] : "";
    }

    boolean hasKeyset() {
        return !filter.isEmpty();
    }
}
