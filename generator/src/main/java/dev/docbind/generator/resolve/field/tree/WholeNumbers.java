package dev.docbind.generator.resolve.field.tree;

import java.util.List;
import java.util.Set;

/**
 * The names of numbers that are whole whatever an example shows: identifiers, counts, places in an order, flags, timestamps. All
 * other numbers may have a fraction, even where the one example has none. The words are those of names on the wire, the same in
 * all languages.
 */
public final class WholeNumbers {

    /**
     * What names end with that are documented as integers only. {@code createdBy} is the identifier of a user, and the name of
     * an entity alone stands for its identifier.
     */
    private static final Set<String> LAST = Set.of(
            "id",
            "ids",
            "lid",
            "by",
            "owner",
            "user",
            "department",
            "section",
            "parent",
            "chat",
            "file",
            "result",
            "type",
            "direction",
            "status",
            "version",
            "sort",
            "priority",
            "position",
            "index",
            "step",
            "count",
            "cnt",
            "counter",
            "number",
            "num",
            "page",
            "rows",
            "limit",
            "offset",
            "next",
            "size",
            "timestamp",
            "ts");

    private static final Set<String> FLAGS = Set.of("is", "has", "can");
    /** Alone it counts the entries of a list; after another word it may be a sum of money. */
    private static final String TOTAL = "total";
    /** {@code numberOfReminders} is a number, not reminders. */
    private static final String OF = "of";

    private WholeNumbers() {}

    /** Whether a number of that name is whole. */
    public static boolean areNamed(String name) {
        List<String> words = NameWords.of(name);
        if (words.isEmpty()) {
            return false;
        }
        int of = words.indexOf(OF);
        String last = words.get(of > 0 ? of - 1 : words.size() - 1);
        return LAST.contains(last)
                || NameWords.isIdentifier(last)
                || words.equals(List.of(TOTAL))
                || (words.size() > 1 && FLAGS.contains(words.get(0)));
    }
}
