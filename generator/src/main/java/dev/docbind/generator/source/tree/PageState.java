package dev.docbind.generator.source.tree;

import dev.docbind.generator.store.Digest;
import dev.docbind.generator.store.FileStamp;
import org.jspecify.annotations.Nullable;

/**
 * A page as a run knew it.
 *
 * @param path relative to the documentation's root
 * @param stamp what tells that it is as it was; null where only its content can
 * @param digest of its content; null where the run did not need it and its stamp says enough
 */
public record PageState(
        String path, @Nullable FileStamp stamp, @Nullable Digest digest) {

    /** Whether a page with that stamp is the same without a doubt. */
    boolean isStamped(@Nullable FileStamp now) {
        return stamp != null && stamp.equals(now);
    }

    /** What makes it another page where it changes. */
    String identity() {
        return digest == null ? String.valueOf(stamp) : digest.toString();
    }
}
