package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
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

    /** Whether the component has a file, and no other value that a parameter of any type may have. */
    boolean isAlways() {
        return component.type().equals(RuntimeTypes.FILE_CONTENT);
    }

    /** The setter for what stands on the wire, which has begun. */
    MethodSpec finishText(MethodSpec.Builder setter) {
        boolean isContent = form() == Written.BASE64;
        TypeName text = ClassName.get(String.class);
        TypeName sent = isContent ? text : ParameterizedTypeName.get(ClassName.get(List.class), text);
        return setter.addParameter(sent.annotated(RuntimeTypes.NULLABLE), component.name())
                .addStatement(
                        "this.$1N = $1N == null ? null : $2T.$3L($1N)",
                        component.name(),
                        RuntimeTypes.FILE_CONTENT,
                        isContent ? "ofBase64" : "of")
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
            case BASE64 -> CodeBlock.of("$N.alone()", component.name());
            case FILE_DATA -> CodeBlock.of("$N.asFileData()", component.name());
            default -> CodeBlock.of("$N", component.name());
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
