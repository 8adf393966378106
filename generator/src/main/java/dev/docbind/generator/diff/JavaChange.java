package dev.docbind.generator.diff;

import org.jspecify.annotations.Nullable;

/**
 * What a change does to one class, or to one member of a class.
 *
 * @param effect what that means for who uses it
 * @param type the class, with its package below that of the facade, as Java writes it
 * @param member the member, such as {@code id(java.lang.Long)}; empty for the class itself
 * @param before what the member is in the old client; null where it has none
 * @param after what it is in the new client; null where it has none
 * @param kept whether it breaks source, and a client that keeps what the old one has does not break it
 */
public record JavaChange(
        Effect effect,
        String type,
        String member,
        @Nullable String before,
        @Nullable String after,
        boolean kept) {

    /** The change in one line, such as {@code DealError: ACCESS_DENIED is gone}. */
    public String text() {
        String simple = type.substring(simpleStart());
        if (member.isEmpty()) {
            return before == null ? "class " + simple + " is new" : "class " + simple + ": " + after;
        }
        if (before == null) {
            return simple + ": " + after + " is new";
        }
        return simple + ": " + before + (after == null ? " is gone" : " is " + after);
    }

    /** Packages begin with small letters, classes do not. */
    private int simpleStart() {
        int start = 0;
        for (int dot = type.indexOf('.'); dot >= 0 && !Character.isUpperCase(type.charAt(start)); ) {
            start = dot + 1;
            dot = type.indexOf('.', start);
        }
        return start;
    }
}
