package dev.docbind.generator.emit.java.part;

import dev.docbind.generator.emit.EarlierOutput;
import dev.docbind.generator.emit.StandingFile;
import dev.docbind.generator.emit.java.name.LinkLookups;
import dev.docbind.generator.emit.java.name.MethodLinks;
import dev.docbind.generator.store.Digest;
import dev.docbind.generator.store.KeyedHash;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts that earlier runs made of the very same content. Several threads may use it. */
public final class KnownParts {

    private final EarlierOutput earlier;

    public KnownParts(EarlierOutput earlier) {
        this.earlier = earlier;
    }

    /** Whether anything is kept; where nothing is, keys need not be computed. */
    public boolean keeps() {
        return earlier.keeps();
    }

    /** What makes keys of content. */
    public KeyedHash hash() {
        return earlier.hash();
    }

    /** The part of that content, where it was made before, its links lead where they led, and its files stand as they were written. */
    public Optional<Part> find(Digest key, MethodLinks links) {
        KnownPart known = note(key);
        return known != null
                        && leadsThere(known, links)
                        && known.files().stream().allMatch(earlier::stands)
                ? Optional.of(Part.standing(known))
                : Optional.empty();
    }

    private static boolean leadsThere(KnownPart known, MethodLinks links) {
        return known.links().entrySet().stream()
                .allMatch(link -> links.find(link.getKey()).equals(link.getValue()));
    }

    private @Nullable KnownPart note(Digest key) {
        byte[] note = earlier.note(key);
        return note == null ? null : KnownPart.read(note);
    }

    /** Notes a part that was made, with what its comments have looked for. */
    public void keep(Digest key, Part part, LinkLookups lookups) {
        Map<String, String> links = lookups.found();
        List<StandingFile> files = part.files().stream()
                .map(file -> new StandingFile(file.path(), earlier.digest(file), file.origin()))
                .toList();
        earlier.note(key, new KnownPart(links, part.lists(), part.binding(), files).bytes());
    }
}
