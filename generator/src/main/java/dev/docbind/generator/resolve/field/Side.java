package dev.docbind.generator.resolve.field;

/** Which way a field travels. */
public enum Side {
    /** To the server. */
    REQUEST,
    /** From the server. */
    RESPONSE
}
