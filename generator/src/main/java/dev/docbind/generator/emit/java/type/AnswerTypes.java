package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import java.util.List;
import java.util.Map;

/** The types of answers as expressions: Java has no class for a type with parameters. */
final class AnswerTypes {

    /** Codes, each with what stands for any thing of its kind. */
    private static final Map<ClassName, ClassName> CODES = Map.of(
            RuntimeTypes.EVENT_TYPE, RuntimeTypes.INCOMING_EVENT,
            RuntimeTypes.PLACEMENT_CODE, RuntimeTypes.JSON_VALUE);

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

    /** A list or a map by what is in it, the code of an event or a placement of any kind, anything else by its class. */
    private static CodeBlock argument(TypeName type) {
        if (!(type instanceof ParameterizedTypeName generic)) {
            return CodeBlock.of("$T.class", type.withoutAnnotations());
        }
        ClassName inside = CODES.get(generic.rawType());
        if (inside != null) {
            return CodeBlock.of(
                    "$1T.<$2T>generic($3T.class, $1T.of($4T.class))",
                    RuntimeTypes.TYPE_REF,
                    generic,
                    generic.rawType(),
                    inside);
        }
        String factory = generic.typeArguments().size() == 1 ? "listOf" : "mapOf";
        return CodeBlock.of("$T.$L($L)", RuntimeTypes.TYPE_REF, factory, argument(parameter(generic)));
    }

    private static TypeName parameter(ParameterizedTypeName generic) {
        List<TypeName> parameters = generic.typeArguments();
        return parameters.get(parameters.size() - 1);
    }
}
