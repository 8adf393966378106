package dev.docbind.generator.resolve.structure;

import dev.docbind.generator.model.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides which parameters a request must have. Every row of the name has a star, none of them with a condition, and the first
 * is neither a row of one variant, nor one of two names, nor one that the page's own requests do without, nor one that another replaces.
 */
final class EnforcedParameters {

    private EnforcedParameters() {}

    /** The wire names of the enforced ones among the rows of one structure. */
    static Set<String> names(List<Field> rows, Predicate<Field> unsent) {
        Map<String, Boolean> decided = new HashMap<>();
        for (Field row : rows) {
            if (!row.traits().map()) {
                boolean before =
                        decided.getOrDefault(row.wireName(), row.traits().standsAlone() && !unsent.test(row));
                decided.put(row.wireName(), before && isDemanded(row));
            }
        }
        decided.keySet().removeAll(ReplacedParameters.names(rows));
        Set<String> names = new HashSet<>();
        decided.forEach((name, enforced) -> {
            if (enforced) {
                names.add(name);
            }
        });
        return names;
    }

    /** Whether a row has a star without a condition. */
    static boolean isDemanded(Field row) {
        return row.required() && row.requiredWhen() == null;
    }
}
