package dev.docbind.generator.store;

import org.jspecify.annotations.Nullable;

/** Many files by their paths and stamps, as one digest: whether all of them are as they were is one comparison. */
public final class StampList {

    private final HashState all;
    private boolean whole = true;

    /**
     * A list without files.
     *
     * @param hash what makes the digest
     */
    public StampList(KeyedHash hash) {
        this.all = hash.begin();
    }

    /** Adds a file; one without a stamp spoils the list. */
    public void add(String path, @Nullable FileStamp stamp) {
        if (stamp == null) {
            whole = false;
            return;
        }
        all.add(path)
                .add(stamp.size())
                .add(stamp.modified())
                .add(stamp.changed())
                .add(stamp.node());
    }

    /** Adds a file that cannot be reached, by why. */
    public void add(String path, String reason) {
        all.add(path).add(reason);
    }

    /** The digest; null where a file has no stamp. Nothing is added after it. */
    public @Nullable Digest digest() {
        return whole ? all.digest() : null;
    }
}
