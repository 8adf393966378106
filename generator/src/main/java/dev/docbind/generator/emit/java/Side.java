package dev.docbind.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** The direction that a record travels in: what the page does not describe has another type each way. */
enum Side {
    /** What an application sends. */
    REQUEST,
    /** What a portal answers. */
    RESPONSE;

    /** A value of which nothing is known. */
    TypeName any() {
        return this == REQUEST ? ClassName.OBJECT : RuntimeTypes.JSON_VALUE;
    }

    /** The same as the value of a map: nulls are allowed where they can be sent. */
    TypeName anyInside() {
        return this == REQUEST ? ClassName.OBJECT.annotated(RuntimeTypes.NULLABLE) : RuntimeTypes.JSON_VALUE;
    }
}
