package dev.docbind.generator;

import dev.docbind.generator.resolve.LeftOut;

/**
 * A method that is not emitted, or a page that could not be read and might have had one.
 *
 * @param page its page
 * @param method its name; empty where the page does not identify it
 * @param reason why
 * @param wanted whether the method was asked for, so that its absence is a loss
 */
public record LeftOutMethod(String page, String method, String reason, boolean wanted) {

    static LeftOutMethod of(LeftOut leftOut) {
        String method = leftOut.method() == null ? "" : leftOut.method();
        return new LeftOutMethod(leftOut.page(), method, leftOut.reason(), leftOut.wanted());
    }
}
