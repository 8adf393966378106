package dev.docbind.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * The generated Java of one method, by binary names.
 *
 * @param request the request record
 * @param response the response record
 * @param errors the error enum, null where the page documents no error
 * @param call the path from the facade, such as {@code bizproc().workflow().terminate}
 */
public record JavaBinding(
        String request, String response, @Nullable String errors, String call) {}
