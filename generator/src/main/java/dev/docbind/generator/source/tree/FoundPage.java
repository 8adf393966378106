package dev.docbind.generator.source.tree;

import dev.docbind.generator.store.FileStamp;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A page that is there, whether or not it can be read.
 *
 * @param file where it stands
 * @param stamp what tells whether it changes; null where the disk does not say it
 */
record FoundPage(Path file, @Nullable FileStamp stamp) {

    /** The stamp, where it was taken at that time or later and a change after it would have given another one; else null. */
    @Nullable
    FileStamp settledAt(long time) {
        return stamp != null && stamp.isSettledAt(time) ? stamp : null;
    }
}
