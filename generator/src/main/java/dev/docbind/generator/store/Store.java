package dev.docbind.generator.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a run keeps what the next one need not do again. It is a cache: whatever happens to it, a run gives what it gives without, and
 * only takes longer.
 */
public final class Store {

    private final @Nullable Path folder;
    private final StageFolder stages;
    private final StoreKey key;

    private Store(@Nullable Path folder, String generator) {
        this.folder = folder;
        this.stages = new StageFolder(folder, generator, new StoreLog());
        this.key = new StoreKey(stages);
    }

    /** A store that keeps nothing. */
    public static Store none() {
        return new Store(null, "");
    }

    /**
     * A store in a folder, which need not exist; nothing is written before a stage is flushed.
     *
     * @param generator what tells this generator from any other: another one's stages are empty
     */
    public static Store in(Path folder, String generator) {
        return new Store(folder, generator);
    }

    /** Whether anything is kept; where nothing is, keys need not be computed. */
    public boolean keeps() {
        return folder != null;
    }

    /** What makes the hashes of all that is kept here: contents of a documentation that means to have one hash have none. */
    public KeyedHash hash() {
        return folder == null ? KeyedHash.OPEN : key.hash();
    }

    /** A stage as the last run left it. Its name is that of a file. */
    public Stage stage(String name) {
        return new Stage(name, stages, key);
    }
}
