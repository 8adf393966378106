package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.generator.emit.java.code.JavaText;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.javadoc.JavadocText;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.plan.ValueClassPlan;
import javax.lang.model.element.Modifier;

/** The names of fields that selections, filters and orders take: constants for the documented ones, and room for any other. */
public final class FieldNamesEmitter {

    private final ValueClassPlan plan;
    private final MethodDoc docs;

    public FieldNamesEmitter(ValueClassPlan plan, MethodDoc docs) {
        this.plan = plan;
        this.docs = docs;
    }

    public TypeSpec emit() {
        TypeSpec.Builder type = TypeSpec.recordBuilder(plan.type())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(RuntimeTypes.FIELD_NAME)
                .addJavadoc(docs.doc("The name of a field of " + JavadocText.code(plan.owner())
                                + ". Names that are not documented are accepted, too.")
                        .tag("param value", "the name on the wire")
                        .build())
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "value")
                        .build());
        plan.values().forEach(value -> type.addField(constant(value)));
        return type.addMethod(of()).addMethod(text()).build();
    }

    private FieldSpec constant(ValueClassPlan.Value value) {
        return FieldSpec.builder(plan.type(), value.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(docs.doc(docs.meaning(value.text(), value.description()))
                        .build())
                .initializer("new $T($L)", plan.type(), JavaText.literal(value.text()))
                .build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addAnnotation(RuntimeTypes.JSON_CREATOR)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(plan.type())
                .addParameter(String.class, "value")
                .addJavadoc(docs.doc("Returns the name, documented or not.")
                        .tag("param value", "the name on the wire")
                        .tag("return", "the name")
                        .build())
                .addStatement("return new $T(value)", plan.type())
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
}
