package dev.docbind.generator.emit.java.example;

import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Method;

/**
 * One of several calls that are made one after the other.
 *
 * @param method the method that is called
 * @param parameters what it gets; a text may be an {@link ExampleReference}
 */
public record ExampleStep(Method method, Json.ObjectValue parameters) {}
