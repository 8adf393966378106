package dev.docbind.generator.resolve.field.tree;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of the parameters of list methods that speak of fields: which to select, which to filter by, which to sort by. */
public final class QueryNames {

    private static final Map<String, Kind> KINDS = Map.of(
            "select", Kind.SELECT,
            "filter", Kind.FILTER,
            "order", Kind.ORDER,
            "sort", Kind.ORDER);

    private static final String GROUP = "group";

    private QueryNames() {}

    /** Whether a list of that name may be of fields by which entries are put together. */
    public static boolean isGroup(String name) {
        return name.equalsIgnoreCase(GROUP);
    }

    /** Whether the last word of a name is that of an order: {@code ELEMENT_ORDER}. */
    public static boolean speaksOfOrder(String name) {
        List<String> words = NameWords.of(name);
        return !words.isEmpty() && KINDS.get(words.get(words.size() - 1)) == Kind.ORDER;
    }

    /** Whether a parameter is a filter that is written as a list of conditions, each of which is a list, too. */
    public static boolean isListOfConditions(Field parameter) {
        return kindOf(parameter.wireName()) == Kind.FILTER
                && parameter.type().kind() == Kind.ANY
                && parameter.type().container() == Container.LIST;
    }

    /** What a parameter of that name is, in any case, null where it speaks of no fields. */
    public static @Nullable Kind kindOf(String name) {
        return KINDS.get(name.toLowerCase(Locale.ROOT));
    }
}
