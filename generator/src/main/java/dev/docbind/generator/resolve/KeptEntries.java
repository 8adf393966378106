package dev.docbind.generator.resolve;

import dev.docbind.generator.store.Digest;
import dev.docbind.generator.store.Stage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What is kept in a stage, and what is noted to be kept: it is when the run is known to have read nothing that changed. Several threads may use it. */
final class KeptEntries {

    private final @Nullable Stage stage;
    private final Map<Digest, byte[]> noted = new ConcurrentHashMap<>();

    /**
     * The entries of a stage.
     *
     * @param stage null where nothing is kept
     */
    KeptEntries(@Nullable Stage stage) {
        this.stage = stage;
    }

    /** Whether anything is kept; where nothing is, keys need not be computed. */
    boolean keep() {
        return stage != null;
    }

    /** What earlier runs kept under a key; null where nothing is kept under it. */
    byte @Nullable [] get(Digest key) {
        return stage == null ? null : stage.get(key);
    }

    /** Notes what is to be kept under a key. */
    void note(Digest key, byte[] value) {
        if (stage != null) {
            noted.put(key, value);
        }
    }

    /** Writes what is noted. */
    void flush() {
        if (stage != null) {
            noted.forEach(stage::put);
            stage.flush();
        }
    }
}
