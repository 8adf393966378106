package dev.docbind.generator.diff.spec;

import dev.docbind.generator.model.Field;
import org.jspecify.annotations.Nullable;

/**
 * A field of the old documentation with the one of the new that stands for the same.
 *
 * @param path its path: the old one, where the old documentation has it
 * @param before the old one, null where it is new
 * @param after the new one, null where it is gone
 * @param around the field that it is inside of, null for the outermost
 * @param inThing whether it stands inside a type that methods share, which says what its type is
 */
record FieldPair(
        String path,
        @Nullable Field before,
        @Nullable Field after,
        @Nullable FieldPair around,
        boolean inThing) {

    boolean isGone() {
        return after == null;
    }

    boolean isNew() {
        return before == null;
    }

    /** Whether both documentations have it, by other names on the wire. */
    boolean isRespelled() {
        return before != null
                && after != null
                && !before.wireName().equals(after.wireName())
                && !(before.traits().map() && after.traits().map());
    }

    /** Whether it is called otherwise, not only in other letters of the same name. */
    boolean isRenamed() {
        return isRespelled()
                && before != null
                && after != null
                && !before.wireName().equalsIgnoreCase(after.wireName());
    }

    /** Whether it is gone, or new, together with what it is inside of. */
    boolean isPartOfAlike() {
        return around != null && (isGone() || isNew()) && around.isGone() == isGone() && around.isNew() == isNew();
    }

    /** The outermost field that is gone, or new, just as this one. */
    FieldPair outermostAlike() {
        return around != null && isPartOfAlike() ? around.outermostAlike() : this;
    }

    /** One of the two, the new one first. */
    Field any() {
        Field one = after == null ? before : after;
        if (one == null) {
            throw new IllegalStateException(path);
        }
        return one;
    }
}
