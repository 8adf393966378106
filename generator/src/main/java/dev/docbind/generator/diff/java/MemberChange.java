package dev.docbind.generator.diff.java;

import dev.docbind.generator.diff.Effect;
import dev.docbind.generator.emit.java.api.ApiMember;
import org.jspecify.annotations.Nullable;

/**
 * What became of a class or of one of its members.
 *
 * @param effect what that means for who uses it
 * @param type the name of the class
 * @param before the member in the old client; null where it is new, and for the class itself
 * @param after the member in the new client; null where it is gone, and for the class itself
 * @param text what happened to the class itself; empty for a member
 */
public record MemberChange(
        Effect effect,
        String type,
        @Nullable ApiMember before,
        @Nullable ApiMember after,
        String text) {

    /** A change of a class itself. */
    static MemberChange ofType(Effect effect, String type, String text) {
        return new MemberChange(effect, type, null, null, text);
    }

    /** A change of a member. */
    static MemberChange of(Effect effect, String type, @Nullable ApiMember before, @Nullable ApiMember after) {
        return new MemberChange(effect, type, before, after, "");
    }

    /** Whether it is about the class itself. */
    public boolean isOfType() {
        return before == null && after == null;
    }
}
