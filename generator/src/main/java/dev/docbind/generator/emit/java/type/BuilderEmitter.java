package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import javax.lang.model.element.Modifier;

/** The builder of a request or of a record inside one: a setter for each component. */
final class BuilderEmitter {

    private final RecordPlan plan;
    private final ClassName type;
    private final MethodDoc docs;
    private final Setters setters;

    BuilderEmitter(RecordPlan plan, MethodDoc docs) {
        this.plan = plan;
        this.type = plan.type().nestedClass("Builder");
        this.docs = docs;
        this.setters = new Setters(type, component -> plan.bothWays() || plan.isReplacing(component), docs);
    }

    /** The class, still without the methods that end it. */
    TypeSpec.Builder emit(String sentence) {
        TypeSpec.Builder builder = TypeSpec.classBuilder(type)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(docs.doc(sentence).build());
        if (plan.isOpen()) {
            builder.superclass(ParameterizedTypeName.get(RuntimeTypes.RECORD_BUILDER, type));
        }
        plan.components()
                .forEach(component -> builder.addField(component.nullableType(), component.name(), Modifier.PRIVATE));
        builder.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        builder.addMethod(copyConstructor());
        plan.components().forEach(component -> builder.addMethods(setters.of(component)));
        builder.addMethods(new KeptMembers(plan, docs).setters(setters));
        if (!plan.placeholders().isEmpty()) {
            builder.addMethod(withCustom());
        }
        return builder;
    }

    private MethodSpec copyConstructor() {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(plan.type(), "source");
        // One string for JavaPoet, which searches each that it is given for imports and ends of lines.
        StringBuilder statements = new StringBuilder();
        if (plan.isOpen()) {
            statements.append("super(source.").append(plan.openKeys()).append(");\n");
        }
        for (Component component : plan.components()) {
            String name = component.name();
            statements
                    .append("this.")
                    .append(name)
                    .append(" = source.")
                    .append(name)
                    .append(";\n");
        }
        return constructor.addCode("$L", statements.toString()).build();
    }

    private MethodSpec withCustom() {
        TypeVariableName value = TypeVariableName.get("T");
        return MethodSpec.methodBuilder("with")
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(value)
                .returns(type)
                .addParameter(ParameterizedTypeName.get(RuntimeTypes.CUSTOM_FIELD, value), "field")
                .addParameter(value.annotated(RuntimeTypes.NULLABLE), "value")
                .addJavadoc(docs.doc("Sets a field that the application has declared"
                                + MethodDoc.placeholders(plan.placeholders()) + ".")
                        .tag("param field", "the field")
                        .tag("param value", "the value; null is sent as null")
                        .tag("param <T>", "the type of the value")
                        .tag("return", "this builder")
                        .build())
                .addStatement("return with(field.value(), value)")
                .build();
    }
}
