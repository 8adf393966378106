package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.docbind.generator.emit.java.code.JavaText;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.plan.ValueClassPlan;
import dev.docbind.generator.emit.java.plan.ValueClassPlan.Value;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * What classes of documented texts have in common: a constant for each, and a factory for any other.
 *
 * @param plan the class and its texts
 * @param docs the comments
 */
record OpenConstants(ValueClassPlan plan, MethodDoc docs) {

    List<FieldSpec> fields() {
        return plan.values().stream().map(this::field).toList();
    }

    private FieldSpec field(Value value) {
        return FieldSpec.builder(plan.type(), value.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(docs.doc(docs.meaning(value.text(), value.description()))
                        .build())
                .initializer("new $T($L)", plan.type(), JavaText.literal(value.text()))
                .build();
    }

    /**
     * The factory.
     *
     * @param sentence what it returns
     * @param given what it takes
     * @param noun what the class stands for
     */
    MethodSpec of(String sentence, String given, String noun) {
        return MethodSpec.methodBuilder("of")
                .addAnnotation(RuntimeTypes.JSON_CREATOR)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(plan.type())
                .addParameter(String.class, "value")
                .addJavadoc(docs.doc(sentence)
                        .tag("param value", given)
                        .tag("return", noun)
                        .build())
                .addStatement("return new $T(value)", plan.type())
                .build();
    }
}
