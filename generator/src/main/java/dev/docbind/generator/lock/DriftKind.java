package dev.docbind.generator.lock;

/** What can be other than the lock says. */
public enum DriftKind {
    /** There is no lock. */
    LOCK,
    /** The pages as a whole. */
    DOCUMENTATION,
    /** A method that the lock does not have. */
    METHOD_ADDED,
    /** A method that only the lock has. */
    METHOD_REMOVED,
    /** What the Java of a method consists of. */
    FACTS,
    /** The texts and examples of a method, and nothing else. */
    WORDING,
    /** A problem that is not known. */
    PROBLEM_NEW,
    /** A known problem that the documentation no longer has. */
    PROBLEM_GONE,
    /** The spec beside the lock. */
    SPEC,
    /** A generated source that is missing, or not what the generator writes. */
    SOURCE,
    /** A file among the generated sources that no method owns any more. */
    UNOWNED
}
