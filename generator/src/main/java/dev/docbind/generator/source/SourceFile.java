package dev.docbind.generator.source;

/**
 * A page as it was read: decoded, without a byte order mark, with {@code \n} at its line ends.
 *
 * @param path relative to the documentation's root, with {@code /} between its parts
 * @param text the decoded text
 */
public record SourceFile(String path, String text) {}
