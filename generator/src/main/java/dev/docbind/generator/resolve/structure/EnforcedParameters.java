package dev.docbind.generator.resolve.structure;

import dev.docbind.generator.model.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which parameters a request must have. Every row of the name has a star, none of them with a condition, and the first
 * is neither a row of one variant, nor one of two names, nor one that the page's own requests do without.
 */
final class EnforcedParameters {

    private EnforcedParameters() {}

    /** The same parameters, each with whether it is enforced. */
    static List<Field> mark(List<Field> parameters) {
        Map<String, Boolean> enforced = new LinkedHashMap<>();
        for (Field row : parameters) {
            if (!row.traits().map()) {
                enforced.putIfAbsent(row.wireName(), isAlone(row));
                enforced.computeIfPresent(row.wireName(), (name, so) -> so && isDemanded(row));
            }
        }
        List<Field> marked = new ArrayList<>(parameters.size());
        for (Field row : parameters) {
            boolean must = !row.traits().map() && enforced.getOrDefault(row.wireName(), false);
            marked.add(
                    must == row.enforced()
                            ? row
                            : row.toBuilder().enforced(must).build());
        }
        return marked;
    }

    private static boolean isAlone(Field first) {
        Field.Traits traits = first.traits();
        return traits.variant() == null && traits.alternativeTo() == null && !traits.unsent();
    }

    private static boolean isDemanded(Field row) {
        return row.required() && row.requiredWhen() == null;
    }
}
