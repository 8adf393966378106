package dev.docbind.generator.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * What one step of runs gave, by the digest of all that it took. Several threads may use it. What a run asks for or adds is kept; what
 * several runs did not ask for is dropped when the stage is written.
 */
public final class Stage {

    private final String name;
    private final StageFolder folder;
    private final @Nullable StoreKey key;
    private final Map<Digest, StageEntry> entries;
    private final AtomicBoolean changed = new AtomicBoolean();

    /**
     * A stage of a folder.
     *
     * @param key what is kept before it; null for the stage of the key itself
     */
    Stage(String name, StageFolder folder, @Nullable StoreKey key) {
        this.name = name;
        this.folder = folder;
        this.key = key;
        this.entries = new ConcurrentHashMap<>(folder.read(name));
    }

    /** What was kept under a key; null where nothing is, or where it is damaged. The caller does not change the array. */
    public byte @Nullable [] get(Digest key) {
        StageEntry entry = entries.get(key);
        if (entry == null) {
            return null;
        }
        byte[] value = entry.value();
        if (value == null) {
            entries.remove(key, entry);
            changed.set(true);
            folder.damaged(name);
        }
        return value;
    }

    /** Keeps a value. The caller does not change the array. */
    public void put(Digest key, byte[] value) {
        entries.put(key, StageEntry.of(value));
        changed.set(true);
    }

    /** Writes what is kept, where something was added or dropped; a disk that refuses costs the next run its time, nothing else. */
    public void flush() {
        if (changed.getAndSet(false)) {
            if (key != null) {
                key.keep();
            }
            folder.write(name, entries);
        }
    }
}
