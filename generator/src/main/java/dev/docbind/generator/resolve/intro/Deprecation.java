package dev.docbind.generator.resolve.intro;

import org.jspecify.annotations.Nullable;

/**
 * Whether a method is on its way out.
 *
 * @param deprecated whether a note, the title or the path says so
 * @param replacedBy the method that takes its place, null where none is named
 * @param advice what the note says of it, as Markdown; null where there is no note
 */
public record Deprecation(
        boolean deprecated,
        @Nullable String replacedBy,
        @Nullable String advice) {}
