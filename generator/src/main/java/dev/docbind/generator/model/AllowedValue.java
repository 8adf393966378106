package dev.docbind.generator.model;

import dev.docbind.generator.source.SourceLocation;

/**
 * One value of a closed list.
 *
 * @param value the value as it goes over the wire
 * @param description what it means, as Markdown; may be empty
 * @param location where the page names it
 */
public record AllowedValue(String value, String description, SourceLocation location) {}
