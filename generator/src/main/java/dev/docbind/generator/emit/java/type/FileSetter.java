package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.javadoc.JavadocText;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The setter that takes a file and knows how it travels.
 *
 * @param component what it sets
 */
public record FileSetter(Component component) {

    /** Whether the component is a file, or files. */
    public static boolean isFor(Component component) {
        Field field = component.field();
        boolean file = field.type().kind() == Kind.FILE && field.type().container() != Container.MAP;
        return file || isFile(field.traits().written());
    }

    private static boolean isFile(@Nullable Written written) {
        return written == Written.BASE64 || written == Written.FILE_PAIR || written == Written.FILE_DATA;
    }

    /** What is said of the parameter. */
    String text() {
        String files = isMany() ? "the files, each" : "the file,";
        return files + " sent as "
                + switch (form()) {
                    case BASE64 -> "its content in Base64";
                    case FILE_DATA -> JavadocText.code(Written.FILE_KEY) + " with its name and its content in Base64";
                    default -> "its name and its content in Base64";
                };
    }

    /** The rest of a setter that has begun. */
    MethodSpec finish(MethodSpec.Builder setter) {
        if (isMany()) {
            setter.addParameter(ArrayTypeName.of(RuntimeTypes.FILE_CONTENT), component.name())
                    .varargs();
        } else {
            setter.addParameter(RuntimeTypes.FILE_CONTENT, component.name());
        }
        return setter.addStatement("this.$N = $L", component.name(), value())
                .addStatement("return this")
                .build();
    }

    private CodeBlock value() {
        if (isMany()) {
            return form() == Written.FILE_DATA
                    ? CodeBlock.of(
                            "$T.stream($N).<$T>map($T::asFileData).toList()",
                            Arrays.class,
                            component.name(),
                            Object.class,
                            RuntimeTypes.FILE_CONTENT)
                    : CodeBlock.of("$T.copyOf($T.asList($N))", List.class, Arrays.class, component.name());
        }
        return switch (form()) {
            case BASE64 -> CodeBlock.of("$N.asBase64()", component.name());
            case FILE_DATA -> CodeBlock.of("$N.asFileData()", component.name());
            default ->
                component.isCollection()
                        ? CodeBlock.of("$N.asList()", component.name())
                        : CodeBlock.of("$N", component.name());
        };
    }

    private boolean isMany() {
        return component.field().type().kind() == Kind.FILE
                && component.mapped().container() == Container.LIST;
    }

    private Written form() {
        Written written = component.field().traits().written();
        return written == null ? Written.FILE_PAIR : written;
    }
}
