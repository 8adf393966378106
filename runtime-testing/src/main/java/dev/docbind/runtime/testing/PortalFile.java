package dev.docbind.runtime.testing;

/**
 * A file that the portal has.
 *
 * @param name its name
 * @param content its bytes
 */
public record PortalFile(String name, byte[] content) {}
