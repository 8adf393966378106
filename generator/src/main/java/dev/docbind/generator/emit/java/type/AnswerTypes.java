package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import java.util.List;

/** The types of answers as expressions: Java has no class for a type with parameters. */
final class AnswerTypes {

    private AnswerTypes() {}

    /** An expression for the type of an answer. */
    static CodeBlock reference(TypeName answer) {
        return answer instanceof ParameterizedTypeName generic
                ? CodeBlock.of("$T.typeOf($L)", generic.rawType(), argument(parameter(generic)))
                : CodeBlock.of("$T.of($T.class)", RuntimeTypes.TYPE_REF, answer);
    }

    /** An expression for the type of a value: the class, a list or a map. */
    static CodeBlock value(TypeName type) {
        return type instanceof ParameterizedTypeName
                ? argument(type)
                : CodeBlock.of("$T.of($T.class)", RuntimeTypes.TYPE_REF, type.withoutAnnotations());
    }

    /** A list or a map by what is in it, the code of an event of any kind, anything else by its class. */
    private static CodeBlock argument(TypeName type) {
        if (!(type instanceof ParameterizedTypeName generic)) {
            return CodeBlock.of("$T.class", type.withoutAnnotations());
        }
        if (generic.rawType().equals(RuntimeTypes.EVENT_TYPE)) {
            return CodeBlock.of(
                    "$1T.<$2T>generic($3T.class, $1T.of($4T.class))",
                    RuntimeTypes.TYPE_REF,
                    generic,
                    generic.rawType(),
                    RuntimeTypes.INCOMING_EVENT);
        }
        String factory = generic.typeArguments().size() == 1 ? "listOf" : "mapOf";
        return CodeBlock.of("$T.$L($L)", RuntimeTypes.TYPE_REF, factory, argument(parameter(generic)));
    }

    private static TypeName parameter(ParameterizedTypeName generic) {
        List<TypeName> parameters = generic.typeArguments();
        return parameters.get(parameters.size() - 1);
    }
}
