package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.docbind.generator.emit.java.javadoc.JavadocText;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The method that turns what was read into what is written: {@code Deal.toFields()}. */
public final class SentFields {

    private SentFields() {}

    /**
     * The method; none where the two have no field in common.
     *
     * @param read what answers have
     * @param sent what requests take for it
     * @param docs the comments
     */
    public static Optional<MethodSpec> of(RecordPlan read, RecordPlan sent, MethodDoc docs) {
        List<Component> common = sent.components().stream()
                .filter(component -> isIn(read, component))
                .toList();
        if (common.isEmpty()) {
            return Optional.empty();
        }
        CodeBlock.Builder setters = CodeBlock.builder().add("return $T.builder()", sent.type());
        common.forEach(component -> setters.add("\n.$N($N())", component.name(), nameIn(read, component)));
        setters.add("\n.$N()", sent.checked() ? "buildUnchecked" : "build");
        return Optional.of(MethodSpec.methodBuilder("toFields")
                .addModifiers(Modifier.PUBLIC)
                .returns(sent.type())
                .addJavadoc(docs.doc(
                                "Returns what requests take, with the values that both have in one type. Open keys, such as those"
                                        + " of a portal's own fields, are not copied."
                                        + others(read, sent))
                        .tag("return", "the fields, for a request that adds or updates")
                        .build())
                .addStatement("$L", setters.build())
                .build());
    }

    /** Names the fields that both have in two types. */
    private static String others(RecordPlan read, RecordPlan sent) {
        List<String> names = sent.components().stream()
                .filter(component -> !isIn(read, component))
                .map(Component::wireName)
                .filter(name -> read.components().stream()
                        .anyMatch(component -> component.wireName().equals(name)))
                .map(JavadocText::code)
                .toList();
        return names.isEmpty() ? "" : " Nor are these, whose types differ: " + String.join(", ", names) + ".";
    }

    private static boolean isIn(RecordPlan read, Component sent) {
        return read.components().stream()
                .anyMatch(component -> component.wireName().equals(sent.wireName())
                        && component.type().equals(sent.type()));
    }

    private static String nameIn(RecordPlan read, Component sent) {
        return read.components().stream()
                .filter(component -> component.wireName().equals(sent.wireName()))
                .findFirst()
                .map(Component::name)
                .orElseThrow();
    }
}
