package dev.docbind.generator.resolve.outline;

/** What a section of a method page is about. */
public enum SectionKind {
    /** The method's parameters. */
    PARAMETERS,
    /** More rows of the method's parameters. */
    MORE_PARAMETERS,
    /** Requests. */
    EXAMPLES,
    /** The answer of a call that succeeded. */
    RESPONSE,
    /** The rows of that answer. */
    RETURNED,
    /** The answer of a call that failed. */
    ERRORS,
    /** The rows of the errors. */
    ERROR_CODES,
    /** Links to other pages. */
    FURTHER,
    /** Anything else. */
    OTHER;

    /** Whether the section belongs to the answer of a call that succeeded. */
    public boolean answers() {
        return this == RESPONSE || this == RETURNED;
    }

    /** Whether the section belongs to the errors. */
    public boolean fails() {
        return this == ERRORS || this == ERROR_CODES;
    }
}
