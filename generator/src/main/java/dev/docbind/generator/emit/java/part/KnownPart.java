package dev.docbind.generator.emit.java.part;

import dev.docbind.generator.emit.StandingFile;
import dev.docbind.generator.model.JavaBinding;
import dev.docbind.generator.store.RecordCodec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is noted on a part of a client.
 *
 * @param links which methods its comments looked for, each with what was found
 * @param lists the identifiers of the closed lists of values that it needs
 * @param binding the Java names of its method, null where it is no method's
 * @param files its files
 */
public record KnownPart(
        Map<String, String> links,
        List<String> lists,
        @Nullable JavaBinding binding,
        List<StandingFile> files) {

    private static final RecordCodec<KnownPart> CODEC = RecordCodec.of(KnownPart.class);

    /** The note as bytes. */
    byte[] bytes() {
        return CODEC.write(this);
    }

    /** A note that {@link #bytes} made; null where the bytes are none. */
    static @Nullable KnownPart read(byte[] bytes) {
        return CODEC.read(bytes);
    }
}
