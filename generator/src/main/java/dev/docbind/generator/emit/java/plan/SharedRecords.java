package dev.docbind.generator.emit.java.plan;

import dev.docbind.generator.emit.java.name.SameDescription;
import dev.docbind.generator.model.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of one file that several fields have between them: fields that one section of the page describes, fields that it
 * describes in the same words, and fields of one object that the example shows alike.
 */
final class SharedRecords {

    private record Made(Field field, List<Field> siblings, RecordPlan plan) {}

    private final List<Made> made = new ArrayList<>();

    /** Keeps what was made for a field of an object that has these fields. */
    void keep(Field field, List<Field> siblings, RecordPlan plan) {
        made.add(new Made(field, siblings, plan));
    }

    /** The record of an earlier field that this one shares; null where there is none. */
    @Nullable
    RecordPlan find(Field field, List<Field> siblings) {
        return made.stream()
                .filter(other -> shares(field, other.field(), siblings == other.siblings()))
                .map(Made::plan)
                .findFirst()
                .orElse(null);
    }

    /** Whether another field of the same object has the same record. */
    boolean isOneOfMany(Field field, List<Field> siblings) {
        return siblings.stream()
                .anyMatch(other -> !other.wireName().equals(field.wireName()) && shares(field, other, true));
    }

    private static boolean shares(Field field, Field other, boolean siblings) {
        return field.type().sameValues(other.type())
                && SameDescription.in(field.content(), other.content())
                && (siblings || isOfOneSection(field, other) || SameDescription.describe(field.content()));
    }

    private static boolean isOfOneSection(Field field, Field other) {
        String section = field.traits().section();
        return section != null && section.equals(other.traits().section());
    }
}
