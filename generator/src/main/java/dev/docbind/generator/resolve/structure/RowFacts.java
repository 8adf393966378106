package dev.docbind.generator.resolve.structure;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What follows from a row alone: its summary, and whether its list of values is closed. */
final class RowFacts {

    /** A form that values have, such as {@code chatXXX}, {@code U<ID>} or {@code PROPERTY_N}. */
    private static final Pattern FORM = Pattern.compile("XXX|NNN|_[NX]$|<[^<>]+>|\\{[^{}]+}|\\.\\.\\.|…");

    private RowFacts() {}

    /** The same fields at every level, each with what follows from its row. */
    static List<Field> add(List<Field> fields) {
        List<Field> complete = new ArrayList<>(fields.size());
        for (Field field : fields) {
            complete.add(add(field));
        }
        return complete;
    }

    private static Field add(Field field) {
        boolean open = field.values().stream().anyMatch(RowFacts::standsForMany);
        @Nullable String summary = Summaries.of(field.description());
        List<Field> children = add(field.fields());
        return open == field.openValues() && Objects.equals(summary, field.summary()) && children.equals(field.fields())
                ? field
                : field.toBuilder()
                        .fields(children)
                        .openValues(open)
                        .summary(summary)
                        .build();
    }

    private static boolean standsForMany(AllowedValue value) {
        return FORM.matcher(value.value()).find();
    }
}
