package dev.docbind.generator.resolve.field.tree;

import org.jspecify.annotations.Nullable;

/**
 * Where a row stands among others.
 *
 * @param variant the alternative that the row belongs to, null where there are none
 * @param alternativeTo the name of the parameter that may be given instead, null where there is none
 * @param page the other page that the row was taken from, null for the method's own
 * @param followed whether a link in a text led to that page: no definition, which all methods share, has the row
 */
public record RowOrigin(
        @Nullable String variant,
        @Nullable String alternativeTo,
        @Nullable String page,
        boolean followed) {

    /** What most rows have: on the method's page, in no alternative. */
    public static final RowOrigin PLAIN = new RowOrigin(null, null, null, false);

    /** The same in an alternative. */
    public RowOrigin in(@Nullable String other) {
        return new RowOrigin(other, alternativeTo, page, followed);
    }

    /** The same beside a parameter that may be given instead. */
    public RowOrigin insteadOf(String other) {
        return new RowOrigin(variant, other, page, followed);
    }

    /** The same on another page. */
    public RowOrigin on(String other) {
        return new RowOrigin(variant, alternativeTo, other, followed);
    }

    /** The same on another page to which a text links. */
    public RowOrigin followedTo(String other) {
        return new RowOrigin(variant, alternativeTo, other, true);
    }

    /** Whether the row belongs to a definition of another page, which is the same for all that link to it. */
    public boolean shared() {
        return page != null && !followed;
    }
}
