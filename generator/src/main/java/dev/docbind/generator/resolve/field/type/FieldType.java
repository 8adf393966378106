package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.model.SemanticType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a field holds.
 *
 * @param type the type
 * @param alternatives the two types that a parameter's words allow, where no single one holds both; else none
 * @param written how the examples write its values, null where that is how the type would
 */
record FieldType(
        SemanticType type,
        List<SemanticType> alternatives,
        @Nullable Written written) {

    /** A single type, written in that way. */
    FieldType(SemanticType type, @Nullable Written written) {
        this(type, List.of(), written);
    }
}
