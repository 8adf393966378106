package dev.docbind.generator.emit;

import dev.docbind.generator.store.Digest;
import dev.docbind.generator.store.KeyedHash;
import dev.docbind.generator.store.Stage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What earlier runs left: their files, and notes on what these were made from. Several threads may use it. */
public final class EarlierOutput {

    /** Nothing is left, and nothing noted. */
    public static final EarlierOutput NONE = new EarlierOutput(null, KeyedHash.OPEN, file -> false);

    private final @Nullable Stage notes;
    private final KeyedHash hash;
    private final Predicate<StandingFile> stands;
    private final Map<String, Digested> digests = new ConcurrentHashMap<>();

    private record Digested(String text, Digest digest) {}

    /**
     * What is left in a folder.
     *
     * @param notes what is noted
     * @param hash what made the notes' keys
     * @param stands whether a file is there, with the very bytes that were written
     */
    public EarlierOutput(@Nullable Stage notes, KeyedHash hash, Predicate<StandingFile> stands) {
        this.notes = notes;
        this.hash = hash;
        this.stands = stands;
    }

    /** What makes keys of content: contents of a documentation that means to have one key have none. */
    public KeyedHash hash() {
        return hash;
    }

    /** Whether anything is noted; where nothing is, keys need not be computed. */
    public boolean keeps() {
        return notes != null;
    }

    /** What was noted under a key; null where nothing was. */
    public byte @Nullable [] note(Digest key) {
        return notes == null ? null : notes.get(key);
    }

    /** Notes something for the next run. */
    public void note(Digest key, byte[] text) {
        if (notes != null) {
            notes.put(key, text);
        }
    }

    /** The digest of a file's bytes; of the same text it is computed once. */
    @SuppressWarnings("ReferenceEquality") // to compare whole files costs as much as to digest them
    public Digest digest(GeneratedFile file) {
        Digested known = digests.get(file.path());
        if (known == null || known.text() != file.text()) {
            known = new Digested(file.text(), hash.hash(file.text().getBytes(StandardCharsets.UTF_8)));
            digests.put(file.path(), known);
        }
        return known.digest();
    }

    /** Whether a file is there as it was written. */
    public boolean stands(StandingFile file) {
        return stands.test(file);
    }
}
