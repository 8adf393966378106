package dev.docbind.generator.model;

/** The direction in which a field travels. */
public enum Direction {
    /** To the server. */
    REQUEST,
    /** From the server. */
    RESPONSE
}
