package dev.docbind.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.generator.emit.java.ValueShape.Value;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The class of a closed list of values: constants for the documented ones, and room for any other. */
final class SelectFieldEmitter {

    private final ValueShape shape;
    private final MethodDoc docs;
    private final ClassName known;

    SelectFieldEmitter(ValueShape shape, MethodDoc docs) {
        this.shape = shape;
        this.docs = docs;
        this.known = shape.type().nestedClass("Known");
    }

    TypeSpec emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(shape.type())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Doc.of(sentence()).build());
        if (shape.fieldNames()) {
            type.addSuperinterface(RuntimeTypes.FIELD_NAME);
        }
        shape.values().forEach(value -> type.addField(constant(value)));
        return type.addField(String.class, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(of())
                .addMethod(value())
                .addMethod(known())
                .addMethod(equalTo())
                .addMethod(hash())
                .addMethod(text())
                .addType(knownValues())
                .build();
    }

    private String sentence() {
        String owner = JavadocText.code(shape.owner());
        return shape.fieldNames()
                ? "The name of a field that " + owner + " takes. Names beside the documented ones are kept."
                : "A value of " + owner + ". Values beside the documented ones are kept.";
    }

    private FieldSpec constant(Value value) {
        return FieldSpec.builder(shape.type(), value.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Doc.of(meaning(value)).build())
                .initializer("new $T($L)", shape.type(), JavaText.literal(value.text()))
                .build();
    }

    private String meaning(Value value) {
        String text = JavadocText.code(MethodDoc.oneLine(value.text()));
        String meaning = docs.blocks(value.description());
        String name = text.isEmpty() ? "The empty value" : text;
        return meaning.isEmpty() ? name + "." : name + ": " + meaning;
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(String.class, "value")
                .addStatement("this.value = $T.requireNonNull(value)", Objects.class)
                .build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addAnnotation(RuntimeTypes.JSON_CREATOR)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(shape.type())
                .addParameter(String.class, "value")
                .addJavadoc(Doc.of("The value of that text, documented or not.")
                        .tag("param value", "the text on the wire")
                        .tag("return", "the value")
                        .build())
                .addStatement("return new $T(value)", shape.type())
                .build();
    }

    private MethodSpec value() {
        MethodSpec.Builder value = MethodSpec.methodBuilder("value")
                .addAnnotation(RuntimeTypes.JSON_TEXT)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addJavadoc(Doc.of("The text on the wire.")
                        .tag("return", "the text")
                        .build())
                .addStatement("return value");
        if (shape.fieldNames()) {
            value.addAnnotation(Override.class);
        }
        return value.build();
    }

    private MethodSpec known() {
        CodeBlock.Builder body = CodeBlock.builder();
        if (shape.values().isEmpty()) {
            body.addStatement("return $T.OTHER", known);
        } else {
            body.add("return switch (value) {\n").indent();
            shape.values()
                    .forEach(value ->
                            body.add("case $L -> $T.$N;\n", JavaText.literal(value.text()), known, value.constant()));
            body.add("default -> $T.OTHER;\n", known).unindent().add("};\n");
        }
        return MethodSpec.methodBuilder("known")
                .addModifiers(Modifier.PUBLIC)
                .returns(known)
                .addJavadoc(Doc.of("The documented value that this is.")
                        .tag("return", "its constant, or {@code OTHER}")
                        .build())
                .addCode(body.build())
                .build();
    }

    private MethodSpec equalTo() {
        return MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(ClassName.OBJECT.annotated(RuntimeTypes.NULLABLE), "other")
                .addStatement("return other instanceof $T that && value.equals(that.value)", shape.type())
                .build();
    }

    private static MethodSpec hash() {
        return MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(int.class)
                .addStatement("return value.hashCode()")
                .build();
    }

    private static MethodSpec text() {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return value")
                .build();
    }

    private TypeSpec knownValues() {
        TypeSpec.Builder values = TypeSpec.enumBuilder(known)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        Doc.of("The documented values, for a {@code switch}.").build());
        shape.values()
                .forEach(value -> values.addEnumConstant(
                        value.constant(),
                        TypeSpec.anonymousClassBuilder("")
                                .addJavadoc(Doc.of("See {@link " + shape.type().simpleName() + "#" + value.constant()
                                                + "}.")
                                        .build())
                                .build()));
        return values.addEnumConstant(
                        "OTHER",
                        TypeSpec.anonymousClassBuilder("")
                                .addJavadoc(Doc.of("Any value that the page does not list.")
                                        .build())
                                .build())
                .build();
    }
}
