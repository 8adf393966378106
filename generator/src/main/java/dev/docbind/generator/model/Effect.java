package dev.docbind.generator.model;

import java.util.List;

/**
 * What a call of a method does on the portal.
 *
 * @param kind whether it changes something there
 * @param evidence the words that say so; none where the page does not say it
 */
public record Effect(Kind kind, List<Evidence> evidence) {

    /** The effect of a method of which nothing is said: it may write. */
    public static final Effect UNKNOWN = new Effect(Kind.WRITE, List.of());

    public Effect {
        evidence = List.copyOf(evidence);
    }

    /** Whether the method only reads, so that a call may be repeated when it is not known whether it ran. */
    public boolean reads() {
        return kind == Kind.READ;
    }

    /** Whether something is changed. */
    public enum Kind {
        /** Nothing is. */
        READ,
        /** Something is, or it is not sure that nothing is. */
        WRITE
    }

    /** Where words about the effect of a method stand, in the order of the spec. */
    public enum Source {
        /** The page's title. */
        TITLE,
        /** The introduction. */
        DESCRIPTION,
        /** The last segment of the method's name. */
        NAME,
        /** The description of a parameter. */
        PARAMETERS
    }

    /**
     * Words about the effect.
     *
     * @param source where they stand
     * @param words the words as they are written there
     */
    public record Evidence(Source source, String words) {}
}
