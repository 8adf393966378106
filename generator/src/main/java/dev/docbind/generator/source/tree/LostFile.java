package dev.docbind.generator.source.tree;

/**
 * A page, or a folder of pages, that could not be read.
 *
 * @param path relative to the documentation's root, with {@code /} between its parts
 * @param reason why, as one phrase that begins with the code of the problem
 */
public record LostFile(String path, String reason) {}
