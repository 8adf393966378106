package dev.docbind.generator.page.read;

import dev.docbind.generator.store.Digest;
import org.jspecify.annotations.Nullable;

/**
 * What the work on a page looked up.
 *
 * @param path where
 * @param included whether what stands there became a part of the page
 * @param digest of what stands there, null where nothing does
 */
public record PageLookup(
        String path, boolean included, @Nullable Digest digest) {}
