package dev.docbind.generator.model;

/** What an error is about, as far as the words of its row say. */
public enum ErrorTopic {
    /** A value that is missing or empty. */
    MISSING_VALUE,
    /** Something that does not exist. */
    NOT_FOUND,
    /** A caller who is no administrator. */
    ADMINISTRATORS
}
