package dev.docbind.runtime;

/** The version of the REST protocol that a method speaks: it decides the address and the shape of the answer. */
public enum RestVersion {
    /** The classic protocol, below {@code /rest/}. */
    V2,
    /** REST 3.0, below {@code /rest/api/}. */
    V3
}
