package dev.docbind.generator.resolve.structure;

import dev.docbind.generator.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes rows one by one. Most stay as they are: then they are the very same ones, and nothing is copied. */
final class EachRow {

    private EachRow() {}

    /** The rows as the function returns them; the very same list where it returns each row itself. */
    @SuppressWarnings("ReferenceEquality") // to compare a row with what became of it would cost more than to copy it
    static List<Field> of(List<Field> rows, UnaryOperator<Field> change) {
        List<Field> changed = rows;
        for (int at = 0; at < rows.size(); at++) {
            Field row = rows.get(at);
            Field result = change.apply(row);
            if (result != row) {
                changed = changed == rows ? new ArrayList<>(rows) : changed;
                changed.set(at, result);
            }
        }
        return changed;
    }
}
