package dev.docbind.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.LinkedHashMap;
import javax.lang.model.element.Modifier;

/** The builder of a request or of a record inside one: a setter for each component. */
final class BuilderEmitter {

    private static final TypeName OPEN_KEYS = MappedType.mapOf(Side.REQUEST.anyInside());

    private final RecordShape shape;
    private final ClassName type;
    private final Setters setters;

    BuilderEmitter(RecordShape shape, MethodDoc docs) {
        this.shape = shape;
        this.type = shape.type().nestedClass("Builder");
        this.setters = new Setters(type, docs);
    }

    /** The class, still without the methods that end it. */
    TypeSpec.Builder emit(String sentence) {
        TypeSpec.Builder builder = TypeSpec.classBuilder(type)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Doc.of(sentence).build());
        shape.components()
                .forEach(component -> builder.addField(component.nullableType(), component.name(), Modifier.PRIVATE));
        if (shape.isOpen()) {
            builder.addField(additional());
        }
        builder.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        builder.addMethod(copyConstructor());
        shape.components().forEach(component -> builder.addMethods(setters.of(component)));
        if (shape.isOpen()) {
            builder.addMethod(with());
        }
        if (!shape.placeholders().isEmpty()) {
            builder.addMethod(withCustom());
        }
        return builder;
    }

    private FieldSpec additional() {
        return FieldSpec.builder(OPEN_KEYS, shape.openKeys(), Modifier.PRIVATE, Modifier.FINAL)
                .initializer("new $T<>()", LinkedHashMap.class)
                .build();
    }

    private MethodSpec copyConstructor() {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(shape.type(), "source");
        shape.components().forEach(component -> constructor.addStatement("this.$1N = source.$1N", component.name()));
        if (shape.isOpen()) {
            constructor.addStatement("this.$1N.putAll(source.$1N)", shape.openKeys());
        }
        return constructor.build();
    }

    private MethodSpec withCustom() {
        TypeVariableName value = TypeVariableName.get("T");
        return MethodSpec.methodBuilder("with")
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(value)
                .returns(type)
                .addParameter(ParameterizedTypeName.get(RuntimeTypes.CUSTOM_FIELD, value), "field")
                .addParameter(value.annotated(RuntimeTypes.NULLABLE), "value")
                .addJavadoc(Doc.of("Adds a field that the application has declared"
                                + MethodDoc.placeholders(shape.placeholders()) + ".")
                        .tag("param field", "the field")
                        .tag("param value", "its value; a null is sent as such")
                        .tag("param <T>", "the type of its values")
                        .tag("return", "this builder")
                        .build())
                .addStatement("return with(field.value(), value)")
                .build();
    }

    private MethodSpec with() {
        String open = MethodDoc.placeholders(shape.placeholders());
        return MethodSpec.methodBuilder("with")
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addParameter(String.class, "name")
                .addParameter(
                        ParameterSpec.builder(Side.REQUEST.anyInside(), "value").build())
                .addJavadoc(Doc.of("Adds what has no setter" + open + ".")
                        .tag("param name", "its name on the wire")
                        .tag("param value", "its value; a null is sent as such")
                        .tag("return", "this builder")
                        .build())
                .addStatement("$N.put(name, value)", shape.openKeys())
                .addStatement("return this")
                .build();
    }
}
