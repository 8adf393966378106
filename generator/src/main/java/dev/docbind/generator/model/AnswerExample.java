package dev.docbind.generator.model;

import dev.docbind.generator.source.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * An answer that the page shows.
 *
 * @param kind the section that it stands in
 * @param status the HTTP status written above it, null where there is none
 * @param text the JSON as written
 * @param json the JSON as read, null where it cannot be read
 * @param repaired whether the text had to be mended to be read
 * @param location the fence
 */
public record AnswerExample(
        Kind kind,
        @Nullable Integer status,
        String text,
        @Nullable Json json,
        boolean repaired,
        SourceLocation location) {

    /** Whether it is the answer of a call that succeeded. */
    public boolean succeeds() {
        return kind == Kind.SUCCESS;
    }

    /** The section that an answer stands in. */
    public enum Kind {
        /** The answer of a call that succeeded. */
        SUCCESS,
        /** The answer of a call that failed. */
        ERROR
    }
}
