package dev.docbind.generator.resolve.include;

import dev.docbind.generator.page.Element;
import java.util.List;
import java.util.Set;

/**
 * A page's blocks with the local includes expanded.
 *
 * @param elements the blocks
 * @param files the files that they come from, the page's own first
 */
public record Expansion(List<Element> elements, Set<String> files) {}
