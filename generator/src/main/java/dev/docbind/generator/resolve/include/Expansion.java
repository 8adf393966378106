package dev.docbind.generator.resolve.include;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.UnclosedFiles;
import java.util.List;
import java.util.Set;

/**
 * A page's blocks with the local includes expanded.
 *
 * @param elements the blocks
 * @param files the files that they come from, the page's own first
 * @param unclosed those of the files in which a table is never closed
 */
public record Expansion(List<Element> elements, Set<String> files, UnclosedFiles unclosed) {}
