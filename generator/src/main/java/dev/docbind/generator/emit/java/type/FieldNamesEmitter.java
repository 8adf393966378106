package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.javadoc.JavadocText;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.plan.ValueClassPlan;
import javax.lang.model.element.Modifier;

/** The names of fields that selections, filters and orders take: constants for the documented ones, and room for any other. */
public final class FieldNamesEmitter {

    private final ValueClassPlan plan;
    private final MethodDoc docs;
    private final OpenConstants constants;

    public FieldNamesEmitter(ValueClassPlan plan, MethodDoc docs) {
        this.plan = plan;
        this.docs = docs;
        this.constants = new OpenConstants(plan, docs);
    }

    public TypeSpec.Builder emit() {
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
        type.addFields(constants.fields());
        return type.addMethod(constants.of("Returns the name, documented or not.", "the name on the wire", "the name"))
                .addMethod(text());
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
