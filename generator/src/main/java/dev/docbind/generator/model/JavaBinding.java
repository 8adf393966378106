package dev.docbind.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * The generated Java of one method, by binary names.
 *
 * @param request the request record
 * @param response the class of the answer: the runtime's, or the method's own
 * @param responseType the type of the answer as Java writes it, null where its class has no parameters
 * @param errors the error enum, null where the page documents no error
 * @param call the path from the facade, such as {@code bizproc().workflow().terminate}
 */
public record JavaBinding(
        String request,
        String response,
        @Nullable String responseType,
        @Nullable String errors,
        String call) {}
