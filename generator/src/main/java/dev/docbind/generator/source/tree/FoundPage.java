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
record FoundPage(Path file, @Nullable FileStamp stamp) {}
