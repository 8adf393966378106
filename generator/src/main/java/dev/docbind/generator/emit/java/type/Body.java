package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.generator.emit.java.javadoc.JavadocComment;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import dev.docbind.generator.model.Direction;
import java.util.function.Function;

/** How an emitted type holds its components. */
interface Body {

    /** The body of a planned type: a record, or a class where a record cannot have so many components. */
    static Body of(RecordPlan plan, Direction direction, MethodDoc docs) {
        return plan.isWide() ? new ClassBody(plan, direction, docs) : new RecordBody(plan, direction, docs);
    }

    /** A public type with its components and without other members. */
    TypeSpec.Builder begin();

    /** An expression that makes the type out of the variables of its builder. */
    CodeBlock construction();

    /**
     * Adds what the type's own comment says of the components, where it is the place for that.
     *
     * @param doc the comment
     * @param text what is said of a component
     * @param additional what is said of the open keys
     */
    void describe(JavadocComment doc, Function<Component, String> text, String additional);

    /** The type. */
    ClassName type();
}
