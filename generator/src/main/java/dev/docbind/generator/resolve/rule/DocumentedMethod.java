package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.model.Method;
import dev.docbind.generator.resolve.example.Examples;

/**
 * A method and what its page shows of it.
 *
 * @param method the method
 * @param examples the examples of its page
 */
public record DocumentedMethod(Method method, Examples examples) {
    /** The method as a correction makes it; the examples stay the page's. */
    public DocumentedMethod with(Method corrected) {
        boolean same = examples.areOf(corrected.name());
        return new DocumentedMethod(corrected, same ? examples : Examples.of(corrected));
    }
}
