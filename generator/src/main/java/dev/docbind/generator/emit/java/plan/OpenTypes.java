package dev.docbind.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.model.Direction;

/** The Java types of values of which the page says nothing: they differ by direction. */
public final class OpenTypes {

    private OpenTypes() {}

    /** A value of which nothing is known. */
    static TypeName any(Direction direction) {
        return direction == Direction.REQUEST ? ClassName.OBJECT : RuntimeTypes.JSON_VALUE;
    }

    /** The same as the value of a map: nulls are allowed where they can be sent. */
    public static TypeName anyInside(Direction direction) {
        return direction == Direction.REQUEST
                ? ClassName.OBJECT.annotated(RuntimeTypes.NULLABLE)
                : RuntimeTypes.JSON_VALUE;
    }
}
