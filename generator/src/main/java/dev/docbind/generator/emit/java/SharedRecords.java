package dev.docbind.generator.emit.java;

import dev.docbind.generator.model.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of fields that one section of a page describes: such fields have one record between them. */
final class SharedRecords {

    private record Made(Field field, RecordShape shape) {}

    private final List<Made> made = new ArrayList<>();

    /** Keeps what was made for a field. */
    void keep(Field field, RecordShape shape) {
        made.add(new Made(field, shape));
    }

    /** The record of an earlier field of the same section that looks the same; null where there is none. */
    @Nullable
    RecordShape find(Field field) {
        return made.stream()
                .filter(other -> isSame(field, other.field()))
                .map(Made::shape)
                .findFirst()
                .orElse(null);
    }

    private static boolean isSame(Field field, Field other) {
        String section = field.traits().section();
        return section != null
                && section.equals(other.traits().section())
                && field.type().container() == other.type().container()
                && areAlike(field.fields(), other.fields());
    }

    private static boolean areAlike(List<Field> fields, List<Field> others) {
        if (fields.size() != others.size()) {
            return false;
        }
        for (int place = 0; place < fields.size(); place++) {
            if (!isAlike(fields.get(place), others.get(place))) {
                return false;
            }
        }
        return true;
    }

    /** The examples may settle the same row in two ways. */
    private static boolean isAlike(Field field, Field other) {
        return field.location().equals(other.location())
                && field.wireName().equals(other.wireName())
                && field.type().sameValues(other.type())
                && field.traits().written() == other.traits().written()
                && areAlike(field.fields(), other.fields());
    }
}
