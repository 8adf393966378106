package dev.docbind.generator.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.model.SemanticType.Container;
import java.util.List;
import java.util.stream.Stream;

/**
 * A component of an emitted record.
 *
 * @param field what it carries
 * @param wireName its name on the wire
 * @param name its name in Java
 * @param mapped its type
 */
record Component(Field field, String wireName, String name, MappedType mapped) {

    /** Its type where it is known to be there. */
    TypeName type() {
        return mapped.type();
    }

    /** Its type in a record, where everything may be absent. */
    TypeName nullableType() {
        return mapped.type().annotated(RuntimeTypes.NULLABLE);
    }

    /** How a component of a record stands on the wire: its name there is mostly its own. */
    List<AnnotationSpec> annotations() {
        return name.equals(wireName) ? form() : namedAnnotations();
    }

    /** How a field of a class stands on the wire: its name there, the words of a truth value, numbers in quotes. */
    List<AnnotationSpec> namedAnnotations() {
        AnnotationSpec named = AnnotationSpec.builder(RuntimeTypes.JSON_PROPERTY)
                .addMember("value", "$L", JavaText.literal(wireName))
                .build();
        return Stream.concat(Stream.of(named), form().stream()).toList();
    }

    private List<AnnotationSpec> form() {
        return switch (field.type().kind()) {
            case YES_NO -> List.of(words("Y|N"));
            case ONE_ZERO -> List.of(words("1|0"));
            default -> written();
        };
    }

    private List<AnnotationSpec> written() {
        Written written = field.traits().written();
        if (written == null) {
            return List.of();
        }
        return switch (written) {
            case TEXT -> List.of(shape("STRING"));
            case NUMBER -> List.of(shape("NUMBER"));
            case LOCAL, BASE64, FILE_PAIR, FILE_DATA -> List.of();
        };
    }

    private static AnnotationSpec shape(String shape) {
        return AnnotationSpec.builder(RuntimeTypes.JSON_FORMAT)
                .addMember("shape", "$T.Shape.$L", RuntimeTypes.JSON_FORMAT, shape)
                .build();
    }

    private static AnnotationSpec words(String words) {
        return AnnotationSpec.builder(RuntimeTypes.JSON_FORMAT)
                .addMember("pattern", "$S", words)
                .build();
    }

    /** Whether it holds many values, so that it has to be copied. */
    boolean isCollection() {
        return mapped.container() != Container.ONE;
    }

    /** Whether {@code build()} refuses a request without it. A name that has alternatives is not asked for. */
    boolean enforced() {
        return field.enforced()
                && field.traits().variant() == null
                && field.traits().alternativeTo() == null;
    }
}
