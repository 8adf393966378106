package dev.docbind.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.lang.model.element.Modifier;

/** The class that reads a value as the type that it had in an earlier client. */
final class KeptValuesEmitter {

    private static final TypeVariableName T = TypeVariableName.get("T");

    private final ClassName type;
    private final MethodDoc docs;

    KeptValuesEmitter(ClassName type, MethodDoc docs) {
        this.type = type;
        this.docs = docs;
    }

    TypeSpec.Builder emit() {
        return TypeSpec.classBuilder(type)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(docs.doc("Reads values as the types that they had, for accessors that are kept.")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(Set.class, String.class),
                                "REMINDED",
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer("$T.newKeySet()", ConcurrentHashMap.class)
                        .build())
                .addMethod(read())
                .addMethod(remind());
    }

    private MethodSpec remind() {
        return MethodSpec.methodBuilder("remind")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(String.class, "method")
                .addParameter(String.class, "parameter")
                .addParameter(boolean.class, "missing")
                .addJavadoc(docs.doc("Logs once that a method needs a parameter that it did not need.")
                        .tag("param method", "the method")
                        .tag("param parameter", "the parameter")
                        .tag("param missing", "whether a request is without it")
                        .build())
                .beginControlFlow("if (missing && REMINDED.add(method + ' ' + parameter))")
                .addStatement(
                        "$1T.getLogger($2S)\n.log($1T.Logger.Level.WARNING, method + $3S + parameter + $4S)",
                        System.class,
                        type.packageName(),
                        ": the documentation requires ",
                        " now; a later client will refuse requests without it")
                .endControlFlow()
                .build();
    }

    private MethodSpec read() {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariable(T)
                .returns(T.annotated(RuntimeTypes.NULLABLE))
                .addParameter(ClassName.OBJECT.annotated(RuntimeTypes.NULLABLE), "value")
                .addParameter(ParameterizedTypeName.get(RuntimeTypes.TYPE_REF, T), "type")
                .addJavadoc(docs.doc("Reads a value as another type.")
                        .tag("param value", "the value, or null")
                        .tag("param type", "the type")
                        .tag("param <T>", "the type")
                        .tag("return", "the value, or null where there is none or it does not fit")
                        .build())
                .beginControlFlow("try")
                .addStatement(
                        "return value == null ? null : $T.bitrix24().tree(value).as(type)", RuntimeTypes.WIRE_FORMAT)
                .nextControlFlow("catch ($T e)", IllegalArgumentException.class)
                .addStatement("return null")
                .endControlFlow()
                .build();
    }
}
