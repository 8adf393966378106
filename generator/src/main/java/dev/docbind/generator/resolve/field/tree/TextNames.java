package dev.docbind.generator.resolve.field.tree;

import java.util.List;
import java.util.Set;

/**
 * What the name of a field says of texts that are nothing but {@code Y} and {@code N}, or nothing but digits. The words are
 * those of names on the wire, the same in all languages.
 */
public final class TextNames {

    private static final String BY = "by";

    /** What has more values than two, whichever the examples happen to show. */
    private static final Set<String> CHOICES =
            Set.of("id", "code", "status", "state", "type", "kind", "mode", "level", "role", "filter", "value");

    /** What is counted, ordered or measured in whole units, and who did something. */
    private static final Set<String> NUMBERS = Set.of(
            BY,
            "owner",
            "parent",
            "sort",
            "priority",
            "status",
            "index",
            "count",
            "cnt",
            "counter",
            "size",
            "limit",
            "offset",
            "decimals");

    /** What is measured, and may have a fraction. */
    private static final Set<String> QUANTITIES = Set.of(
            "price",
            "amount",
            "sum",
            "cost",
            "rate",
            "opportunity",
            "quantity",
            "duration",
            "estimate",
            "spent",
            "percent",
            "seconds",
            "minutes",
            "weight",
            "width",
            "height");

    /** What tells quantities of one kind apart: {@code OPPORTUNITY_ACCOUNT}, {@code priceCod} (on delivery), {@code durationPlan}. */
    private static final Set<String> QUALIFIERS =
            Set.of("account", "brutto", "netto", "exclusive", "delivery", "reserved", "cod", "plan", "fact", "raw");

    /** What begins a phrase behind a quantity: {@code timeSpentInLogs}, {@code quantityFrom}. */
    private static final Set<String> PREPOSITIONS = Set.of("from", "to", "in", "per", "for", "of");

    /** {@code viewerGroupBy} is no user. */
    private static final Set<String> ORDERS = Set.of("group", "sort", "order", "filter");

    /** Whose identifiers have letters in them, whichever the examples happen to show. */
    private static final Set<String> LETTERED = Set.of(
            "xml",
            "external",
            "origin",
            "originator",
            "source",
            "status",
            "type",
            "document",
            "workflow",
            "session",
            "message",
            "client",
            "item");

    private TextNames() {}

    /** Whether {@code Y} and {@code N} under that name are all that can stand there. */
    public static boolean mayBeFlag(String name) {
        List<String> words = NameWords.of(name);
        return !words.isEmpty()
                && !CHOICES.contains(words.get(words.size() - 1))
                && !Character.isDigit(name.charAt(name.length() - 1));
    }

    /** Whether digits under that name are a number. */
    public static boolean areNumbers(String name) {
        List<String> words = NameWords.of(name);
        if (words.isEmpty()) {
            return false;
        }
        List<String> before = words.subList(0, words.size() - 1);
        String last = words.get(words.size() - 1);
        if (NameWords.isIdentifier(last) || last.equals("id") || last.equals("ids")) {
            return before.stream().noneMatch(LETTERED::contains);
        }
        return NUMBERS.contains(last) && !(last.equals(BY) && before.stream().anyMatch(ORDERS::contains));
    }

    /**
     * Whether digits under that name are a number that may have a fraction. The last word decides, but for what only tells
     * quantities apart: {@code PRICE_NETTO} is a price, {@code PRICE_XML_ID}, {@code priceTypeCode} and {@code sumTitle} are none.
     */
    public static boolean areQuantities(String name) {
        return !NameWords.identify(name) && QUANTITIES.contains(measured(NameWords.of(name)));
    }

    private static String measured(List<String> words) {
        int end = words.size();
        for (int at = words.size() - 1; at > 0; at--) {
            end = PREPOSITIONS.contains(words.get(at)) ? at : end;
        }
        while (end > 1 && QUALIFIERS.contains(words.get(end - 1))) {
            end--;
        }
        return end == 0 ? "" : words.get(end - 1);
    }

    /** Whether digits in a list of that name can be numbers: of such a name, or of one that says nothing of its content. */
    public static boolean mayListNumbers(String name) {
        return areNumbers(name) || NameWords.of(name).stream().noneMatch(LETTERED::contains);
    }
}
