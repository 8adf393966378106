package dev.docbind.generator.source.tree;

import dev.docbind.generator.store.Digest;
import dev.docbind.generator.store.FileStamp;
import dev.docbind.generator.store.HashState;
import org.jspecify.annotations.Nullable;

/**
 * A page as a run knew it.
 *
 * @param path relative to the documentation's root
 * @param stamp what tells that it is as it was; null where only its content can
 * @param digest of its content; null where the run did not need it and its stamp says enough
 * @param text whether it has a text; what is not UTF-8 has none
 */
public record PageState(
        String path, @Nullable FileStamp stamp, @Nullable Digest digest, boolean text) {

    private static final long BY_CONTENT = 1;
    private static final long BY_STAMP = 2;

    /** Whether a page with that stamp is the same without a doubt. */
    boolean isStamped(@Nullable FileStamp now) {
        return stamp != null && stamp.equals(now);
    }

    /** Adds what makes it another page where it changes. */
    void addTo(HashState all) {
        all.add(path);
        if (digest != null) {
            all.add(BY_CONTENT).add(digest);
        } else if (stamp != null) {
            all.add(BY_STAMP)
                    .add(stamp.size())
                    .add(stamp.modified())
                    .add(stamp.changed())
                    .add(stamp.node());
        }
    }
}
