package dev.docbind.generator.lock;

/**
 * Something that is not as the lock says.
 *
 * @param kind what kind of thing
 * @param subject the method, page or file
 * @param message one line that says what is different
 */
public record Drift(DriftKind kind, String subject, String message) {}
