package dev.docbind.generator.resolve.spec;

import dev.docbind.generator.store.Digest;

/**
 * Where the text of a method stands in a spec file.
 *
 * @param key of all that the text is made from
 * @param from its first byte
 * @param length in bytes
 */
public record MethodText(Digest key, int from, int length) {}
