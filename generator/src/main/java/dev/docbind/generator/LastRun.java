package dev.docbind.generator;

import dev.docbind.generator.store.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A run by the stamps of its files.
 *
 * @param pages those of the pages that it read
 * @param sources those of the files that it left, null where no sources were wanted
 * @param run its result
 */
record LastRun(Digest pages, @Nullable Digest sources, KeptRun run) {}
