package dev.docbind.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.docbind.generator.model.SemanticType.Container;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Java type of a field.
 *
 * @param value the type of one value
 * @param container how many values there are
 * @param record the record that one value is, null where it is none
 */
public record MappedType(
        TypeName value, Container container, @Nullable RecordPlan record) {

    private static final ClassName LIST = ClassName.get(List.class);
    private static final ClassName MAP = ClassName.get(Map.class);

    static MappedType one(TypeName value) {
        return new MappedType(value, Container.ONE, null);
    }

    static MappedType record(RecordPlan plan, Container container) {
        return new MappedType(plan.type(), container, plan);
    }

    public static TypeName mapOf(TypeName value) {
        return ParameterizedTypeName.get(MAP, ClassName.get(String.class), value);
    }

    MappedType in(Container other) {
        return new MappedType(value, other, record);
    }

    /** The whole type, without nullness. */
    TypeName type() {
        return switch (container) {
            case ONE -> value;
            case LIST -> ParameterizedTypeName.get(LIST, value);
            case MAP -> mapOf(value);
        };
    }
}
