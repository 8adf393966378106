package dev.docbind.generator.resolve.field.child;

import dev.docbind.generator.resolve.field.tree.FieldDraft;
import dev.docbind.generator.source.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows that tell a type without a name, such as {@code entity[]}: alternatives of the field whose table lists them. */
final class Nameless {

    private Nameless() {}

    /** Gives a field what its alternatives' types consist of; several alternatives of one type give it once. */
    static void dissolve(FieldDraft draft) {
        if (draft.fields.isEmpty()) {
            return;
        }
        Map<Place, FieldDraft> fields = new LinkedHashMap<>();
        for (FieldDraft child : draft.fields) {
            List<FieldDraft> rows = child.name.equals(FieldDraft.NAMELESS) ? child.fields : List.of(child);
            rows.forEach(row -> fields.putIfAbsent(new Place(row.location, row.name), row));
        }
        draft.fields.clear();
        draft.fields.addAll(fields.values());
    }

    private record Place(SourceLocation location, String name) {}
}
