package dev.docbind.generator.resolve.field;

import java.util.ArrayList;
import java.util.List;

/** Rows that tell a type without a name, such as {@code entity[]}: alternatives of the field whose table lists them. */
final class Nameless {

    private Nameless() {}

    /** Gives a field what its alternatives' types consist of; several alternatives of one type give it once. */
    static void dissolve(FieldDraft draft) {
        List<FieldDraft> fields = new ArrayList<>();
        for (FieldDraft child : draft.fields) {
            List<FieldDraft> rows = child.name.equals(FieldDraft.NAMELESS) ? child.fields : List.of(child);
            rows.stream()
                    .filter(row -> fields.stream()
                            .noneMatch(other -> other.location.equals(row.location) && other.name.equals(row.name)))
                    .forEach(fields::add);
        }
        draft.fields.clear();
        draft.fields.addAll(fields);
    }
}
