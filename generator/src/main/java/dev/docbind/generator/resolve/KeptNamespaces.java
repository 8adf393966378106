package dev.docbind.generator.resolve;

import dev.docbind.generator.store.Digest;
import dev.docbind.generator.store.RecordCodec;
import dev.docbind.generator.store.Stage;
import org.jspecify.annotations.Nullable;

/** What earlier runs found that the methods of namespaces share, by the digest of all that it depends on. Several threads may use it. */
final class KeptNamespaces {

    /** Nothing is kept. */
    static final KeptNamespaces NONE = new KeptNamespaces(new KeptEntries(null));

    private final KeptEntries entries;
    private final RecordCodec<KeptNamespace> codec = RecordCodec.of(KeptNamespace.class);

    private KeptNamespaces(KeptEntries entries) {
        this.entries = entries;
    }

    /** What is kept in a stage. */
    static KeptNamespaces in(Stage stage) {
        return new KeptNamespaces(new KeptEntries(stage));
    }

    /** Whether anything is kept; where nothing is, keys need not be computed. */
    boolean keeps() {
        return entries.keep();
    }

    /** What was found under a key; null where nothing is kept under it. */
    @Nullable
    KeptNamespace get(Digest key) {
        byte[] bytes = entries.get(key);
        return bytes == null ? null : codec.read(bytes);
    }

    /** Notes what was found; it is kept when it is {@linkplain #flush() written}. */
    void put(Digest key, KeptNamespace namespace) {
        entries.note(key, codec.write(namespace));
    }

    /** Writes what is noted. */
    void flush() {
        entries.flush();
    }
}
