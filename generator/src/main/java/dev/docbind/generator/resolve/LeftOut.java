package dev.docbind.generator.resolve;

import org.jspecify.annotations.Nullable;

/**
 * A page whose method is not in the spec.
 *
 * @param page the page
 * @param method the method, null where the page does not tell it
 * @param reason why, as one phrase
 */
public record LeftOut(String page, @Nullable String method, String reason) {}
