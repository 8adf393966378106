package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.MappedType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** A component that takes a value of two types, and what its setters for each of them take. */
public final class EitherSetters {

    private EitherSetters() {}

    /** The types that the component takes; none where it takes one. */
    public static List<TypeName> of(Component component) {
        return component.mapped().value() instanceof ParameterizedTypeName type
                        && type.rawType().equals(RuntimeTypes.ONE_OF)
                ? type.typeArguments()
                : List.of();
    }

    /** What a setter takes for one of the types: where values may be anything, lists and maps of anything. */
    static TypeName accepted(TypeName type) {
        if (!isOfAnything(type)) {
            return type;
        }
        ParameterizedTypeName generic = (ParameterizedTypeName) type;
        TypeName anything = WildcardTypeName.subtypeOf(ClassName.OBJECT);
        return isMap(generic) ? MappedType.mapOf(anything) : ParameterizedTypeName.get(generic.rawType(), anything);
    }

    /** The value of that type that a setter has taken. */
    static CodeBlock value(TypeName type, String name) {
        if (!isOfAnything(type)) {
            return CodeBlock.of("$N", name);
        }
        Class<?> copy = isMap((ParameterizedTypeName) type) ? LinkedHashMap.class : ArrayList.class;
        return CodeBlock.of("new $T<>($N)", copy, name);
    }

    private static boolean isOfAnything(TypeName type) {
        return type instanceof ParameterizedTypeName generic
                && generic.typeArguments()
                        .get(generic.typeArguments().size() - 1)
                        .withoutAnnotations()
                        .equals(ClassName.OBJECT);
    }

    private static boolean isMap(ParameterizedTypeName type) {
        return type.typeArguments().size() == 2;
    }
}
