package dev.docbind.generator.resolve;

import org.jspecify.annotations.Nullable;

/**
 * A method that is not in the result, or a page that might have had one.
 *
 * @param page the page
 * @param method the method, null where the page does not identify it
 * @param cause why
 * @param reason the cause as one phrase; of an error its code and place
 */
public record LeftOut(String page, @Nullable String method, Cause cause, String reason) {

    /** Why a method is left out. */
    public enum Cause {
        /** The page could not be read. */
        UNREADABLE,
        /** The page has an error. */
        ERROR,
        /** The run is not about the method. */
        NOT_SELECTED,
        /** The emitter found no way to write it. */
        NOT_EMITTED
    }

    /** Whether the method was asked for, so that its absence is a loss. */
    public boolean wanted() {
        return cause != Cause.NOT_SELECTED;
    }
}
