package dev.docbind.generator.emit.java.api;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.stream.Collectors;

/** Types as Java writes them, with their packages and without annotations. */
final class PlainTypes {

    private PlainTypes() {}

    static String text(TypeName type) {
        if (type instanceof ClassName name) {
            return name.canonicalName();
        }
        if (type instanceof ParameterizedTypeName generic) {
            return generic.typeArguments().stream()
                    .map(PlainTypes::text)
                    .collect(Collectors.joining(", ", generic.rawType().canonicalName() + "<", ">"));
        }
        if (type instanceof ArrayTypeName array) {
            return text(array.componentType()) + "[]";
        }
        if (type instanceof WildcardTypeName wildcard) {
            return wildcard(wildcard);
        }
        return type.withoutAnnotations().toString();
    }

    private static String wildcard(WildcardTypeName type) {
        if (!type.lowerBounds().isEmpty()) {
            return "? super " + text(type.lowerBounds().get(0));
        }
        String upper = text(type.upperBounds().get(0));
        return upper.equals("java.lang.Object") ? "?" : "? extends " + upper;
    }
}
