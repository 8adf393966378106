package dev.docbind.generator.resolve.structure;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lists of values that are not closed: a form that values have, such as {@code chatXXX} or {@code U<ID>}, stands in them. */
final class OpenValues {

    private static final Pattern FORM = Pattern.compile("XXX|NNN|_[NX]$|<[^<>]+>|\\{[^{}]+}|\\.\\.\\.|…");

    private OpenValues() {}

    /** The same fields at every level, each with whether its list of values is open. */
    static List<Field> mark(List<Field> fields) {
        List<Field> marked = new ArrayList<>(fields.size());
        for (Field field : fields) {
            boolean open = field.values().stream().anyMatch(OpenValues::standsForMany);
            List<Field> children = mark(field.fields());
            marked.add(
                    open == field.openValues() && children.equals(field.fields())
                            ? field
                            : field.toBuilder()
                                    .fields(children)
                                    .openValues(open)
                                    .build());
        }
        return marked;
    }

    private static boolean standsForMany(AllowedValue value) {
        return FORM.matcher(value.value()).find();
    }
}
