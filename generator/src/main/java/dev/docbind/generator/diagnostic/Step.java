package dev.docbind.generator.diagnostic;

/** What a run does with a page. */
public enum Step {
    /** The run decides whether it needs the page. */
    CHOOSE,
    /** Its text becomes elements. */
    READ,
    /** Its elements become a method. */
    LINK,
    /** What follows from the rows of its method as a whole is added. */
    COMPLETE,
    /** Its method is corrected. */
    CORRECT,
    /** What corrections change is recomputed. */
    REVISE,
    /** A rule checks its method. */
    CHECK,
    /** What its method has in common with others of its namespace is found. */
    JOIN,
    /** Its method gets names in Java. */
    NAME,
    /** The classes of its method are emitted. */
    EMIT,
    /** The calls of its method are emitted into the client. */
    CLIENT,
    /** Its method is written into the spec file. */
    WRITE
}
