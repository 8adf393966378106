package dev.docbind.generator.emit;

import dev.docbind.generator.store.Digest;

/**
 * A file that an earlier run wrote and this one would write again as it is.
 *
 * @param path relative to the output folder, with {@code /} between its parts
 * @param digest the digest of its bytes, by the hash of the notes
 * @param origin what it was made from, for messages, such as a method's page
 */
public record StandingFile(String path, Digest digest, String origin) {}
