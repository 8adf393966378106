package dev.docbind.generator.emit.java.event;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.docbind.generator.emit.java.code.JavaText;
import javax.lang.model.element.Modifier;

/** The text of an event: what stands beside its data. Tokens may stand anywhere in the data, and texts end up in logs. */
final class EventText {

    private EventText() {}

    static MethodSpec of(ClassName type) {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement(
                        "return $L + context + $L", JavaText.literal(type.simpleName() + "["), JavaText.literal("]"))
                .build();
    }
}
