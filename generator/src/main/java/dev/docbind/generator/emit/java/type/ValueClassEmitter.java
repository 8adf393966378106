package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.generator.emit.java.code.JavaText;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.javadoc.JavadocText;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.plan.ValueClassPlan;
import javax.lang.model.element.Modifier;

/** The class of a closed list of values: constants for the documented ones, and room for any other. */
public final class ValueClassEmitter {

    private final ValueClassPlan plan;
    private final MethodDoc docs;
    private final OpenConstants constants;
    private final ClassName known;

    public ValueClassEmitter(ValueClassPlan plan, MethodDoc docs) {
        this.plan = plan;
        this.docs = docs;
        this.constants = new OpenConstants(plan, docs);
        this.known = plan.type().nestedClass("Known");
    }

    /** The class, in a file of its own or inside another. */
    public TypeSpec.Builder emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.type())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(docs.doc(sentence()).build());
        if (plan.type().enclosingClassName() != null) {
            type.addModifiers(Modifier.STATIC);
        }
        type.addFields(constants.fields());
        return type.superclass(ParameterizedTypeName.get(RuntimeTypes.DOCUMENTED_VALUE, known))
                .addMethod(constructor())
                .addMethod(constants.of(
                        "Returns the value with the given text, documented or not.",
                        "the text on the wire",
                        "the value"))
                .addMethod(known())
                .addType(knownValues());
    }

    private String sentence() {
        return "A value of " + JavadocText.code(plan.owner()) + ". Values that are not documented are accepted, too.";
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(String.class, "value")
                .addStatement("super(value)")
                .build();
    }

    private MethodSpec known() {
        CodeBlock.Builder arguments = CodeBlock.builder().add("$T.values()", known);
        plan.values().forEach(value -> arguments.add(",$W$L", JavaText.literal(value.text())));
        return MethodSpec.methodBuilder("known")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(known)
                .addStatement("return known($L)", arguments.build())
                .build();
    }

    private TypeSpec knownValues() {
        TypeSpec.Builder values = TypeSpec.enumBuilder(known)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(docs.doc("The documented values, for use in a {@code switch}.")
                        .build());
        plan.values()
                .forEach(value -> values.addEnumConstant(
                        value.constant(),
                        TypeSpec.anonymousClassBuilder("")
                                .addJavadoc(docs.doc("See {@link " + plan.type().simpleName() + "#" + value.constant()
                                                + "}.")
                                        .build())
                                .build()));
        return values.addEnumConstant(
                        "OTHER",
                        TypeSpec.anonymousClassBuilder("")
                                .addJavadoc(docs.doc("Any value that is not documented.")
                                        .build())
                                .build())
                .build();
    }
}
