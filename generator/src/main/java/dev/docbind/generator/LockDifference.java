package dev.docbind.generator;

import dev.docbind.generator.lock.Drift;
import dev.docbind.generator.lock.DriftKind;

/**
 * Something that is not as the lock says, or that an update changed in it.
 *
 * @param kind what kind of thing
 * @param subject the method, page or file
 * @param message one line that says what is different
 */
public record LockDifference(Kind kind, String subject, String message) {

    /** What can be different. */
    public enum Kind {
        /** There is no lock, or its spec is not beside it. */
        LOCK,
        /** The pages as a whole. */
        DOCUMENTATION,
        /** A method: new, gone, or with other facts. */
        METHOD,
        /** The texts and examples of a method, and nothing else. */
        WORDING,
        /** A problem of a page: new, or known and gone. */
        PROBLEM,
        /** A generated source: missing, changed, or owned by no method any more. */
        SOURCE
    }

    static LockDifference of(Drift drift) {
        return new LockDifference(kind(drift.kind()), drift.subject(), drift.message());
    }

    private static Kind kind(DriftKind kind) {
        return switch (kind) {
            case LOCK, SPEC -> Kind.LOCK;
            case DOCUMENTATION -> Kind.DOCUMENTATION;
            case METHOD_ADDED, METHOD_REMOVED, FACTS -> Kind.METHOD;
            case WORDING -> Kind.WORDING;
            case PROBLEM_NEW, PROBLEM_GONE -> Kind.PROBLEM;
            case SOURCE, UNOWNED -> Kind.SOURCE;
        };
    }
}
