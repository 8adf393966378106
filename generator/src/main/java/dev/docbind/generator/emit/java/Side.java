package dev.docbind.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** The direction that a record travels in: what the page does not describe has another type each way. */
enum Side {
    /** What an application sends. */
    REQUEST(ClassName.OBJECT, ClassName.OBJECT.annotated(RuntimeTypes.NULLABLE)),
    /** What a portal answers. */
    RESPONSE(RuntimeTypes.JSON_VALUE, RuntimeTypes.JSON_VALUE);

    private final TypeName any;
    private final TypeName anyInside;

    Side(TypeName any, TypeName anyInside) {
        this.any = any;
        this.anyInside = anyInside;
    }

    /** A value of which nothing is known. */
    TypeName any() {
        return any;
    }

    /** The same as the value of a map: nulls are allowed where they can be sent. */
    TypeName anyInside() {
        return anyInside;
    }
}
