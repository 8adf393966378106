package dev.docbind.runtime.list;

import org.jspecify.annotations.Nullable;

/** Is told how far a walk is. */
@FunctionalInterface
public interface ProgressListener {

    /**
     * A page has come.
     *
     * @param done how many entries have come so far
     * @param total how many there are in all; null where the portal did not count, as in a walk by identifiers
     */
    void progressed(long done, @Nullable Long total);
}
