package dev.docbind.generator.resolve.intro;

import org.jspecify.annotations.Nullable;

/**
 * Whether a method is on its way out.
 *
 * @param deprecated whether a note, the title or the path says so
 * @param replacedBy the method that takes its place, null where none is named
 */
public record Deprecation(boolean deprecated, @Nullable String replacedBy) {}
