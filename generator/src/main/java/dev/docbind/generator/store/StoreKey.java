package dev.docbind.generator.store;

import org.jspecify.annotations.Nullable;

/** The key of a store's hashes. It is random and stands in the store: whoever writes a documentation does not see it. */
final class StoreKey {

    private static final String NAME = "key";
    /** The only key of the stage: a digest of something would cost a short run more than all else here. */
    private static final Digest KEY = new Digest(0, 0, 0, 0);

    private final StageFolder folder;
    private @Nullable Stage stage;
    private @Nullable KeyedHash hash;

    StoreKey(StageFolder folder) {
        this.folder = folder;
    }

    /** The hash; one of a fresh key where none is kept, to which what is kept says nothing. */
    synchronized KeyedHash hash() {
        if (hash == null) {
            Stage kept = new Stage(NAME, folder, null);
            byte[] known = kept.get(KEY);
            if (known != null && known.length == KeyedHash.BYTES) {
                hash = KeyedHash.of(known);
            } else {
                hash = KeyedHash.random();
                kept.put(KEY, hash.key());
                stage = kept;
            }
        }
        return hash;
    }

    /** Keeps a fresh key: before anything that was made by it. */
    synchronized void keep() {
        if (stage != null) {
            stage.flush();
        }
    }
}
