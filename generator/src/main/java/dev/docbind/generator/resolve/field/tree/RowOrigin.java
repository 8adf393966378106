package dev.docbind.generator.resolve.field.tree;

import org.jspecify.annotations.Nullable;

/**
 * Where a row stands among others.
 *
 * @param variant the alternative that the row belongs to, null where there are none
 * @param alternativeTo the name of the parameter that may be given instead, null where there is none
 * @param page the other page that the row was taken from, null for the method's own
 */
public record RowOrigin(
        @Nullable String variant,
        @Nullable String alternativeTo,
        @Nullable String page) {

    /** What most rows have: on the method's page, in no alternative. */
    public static final RowOrigin PLAIN = new RowOrigin(null, null, null);

    /** The same in an alternative. */
    public RowOrigin in(@Nullable String other) {
        return new RowOrigin(other, alternativeTo, page);
    }

    /** The same beside a parameter that may be given instead. */
    public RowOrigin insteadOf(String other) {
        return new RowOrigin(variant, other, page);
    }

    /** The same on another page. */
    public RowOrigin on(String other) {
        return new RowOrigin(variant, alternativeTo, other);
    }
}
