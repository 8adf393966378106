package dev.docbind.generator.emit;

/**
 * A file to write.
 *
 * @param path relative to the output folder, with {@code /} between its parts
 * @param text the whole content, lines end with {@code \n}
 * @param origin what it was made from, for messages, such as a method's page
 */
public record GeneratedFile(String path, String text, String origin) {}
