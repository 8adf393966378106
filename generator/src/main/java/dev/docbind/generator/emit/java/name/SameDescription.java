package dev.docbind.generator.emit.java.name;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a page describes two structures in the same words. */
public final class SameDescription {

    /** What a row says, wherever it stands. */
    private record Row(
            String name,
            boolean required,
            @Nullable String requiredWhen,
            List<String> types,
            String description,
            List<String> elements,
            List<String> values,
            List<String> operators,
            @Nullable String defaultValue,
            @Nullable String fieldsRef,
            @Nullable String variant,
            boolean map,
            boolean describes) {

        static Row of(Field field) {
            return new Row(
                    field.name(),
                    field.required(),
                    field.requiredWhen(),
                    field.types(),
                    field.description(),
                    field.elements(),
                    field.values().stream().map(Row::value).toList(),
                    field.operators(),
                    field.defaultValue(),
                    field.traits().fieldsRef(),
                    field.traits().variant(),
                    field.traits().map(),
                    field.traits().describes());
        }

        private static String value(AllowedValue value) {
            return value.value() + " " + value.description();
        }
    }

    private SameDescription() {}

    /** Whether the rows are the same ones, or others that say the same, and the examples resolve them alike. */
    public static boolean in(List<Field> rows, List<Field> others) {
        return Field.areAlike(rows, others, SameDescription::areAlike);
    }

    private static boolean areAlike(Field row, Field other) {
        return row.wireName().equals(other.wireName())
                && row.type().sameValues(other.type())
                && row.traits().written() == other.traits().written()
                && row.traits().alternatives().equals(other.traits().alternatives())
                && row.enforced() == other.enforced()
                && row.traits().documented() == other.traits().documented()
                && (row.location().equals(other.location()) || Row.of(row).equals(Row.of(other)))
                && in(row.content(), other.content());
    }

    /** Whether a row describes every one of them; what only an example shows has no words. */
    public static boolean describe(List<Field> rows) {
        return rows.stream().allMatch(row -> row.traits().documented() && describe(row.content()));
    }
}
