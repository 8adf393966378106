package dev.docbind.generator.emit;

import dev.docbind.generator.source.SourceLocation;

/**
 * Something of an earlier client that the new one cannot have.
 *
 * @param symbol the type, or the member after its type and {@code #}
 * @param rule why it cannot be kept
 * @param location where the earlier documentation speaks of it
 */
public record Unkept(String symbol, String rule, SourceLocation location) {}
