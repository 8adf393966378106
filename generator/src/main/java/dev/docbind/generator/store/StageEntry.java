package dev.docbind.generator.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A value of a stage: where it stands in the bytes of a file, and its digest. */
final class StageEntry {

    private final byte[] bytes;
    private final int from;
    private final int length;
    private final Digest digest;
    /** How often the stage was written since a run asked for the value. */
    private final int unused;

    private volatile boolean asked;

    StageEntry(byte[] bytes, int from, int length, Digest digest, int unused) {
        this.bytes = bytes;
        this.from = from;
        this.length = length;
        this.digest = digest;
        this.unused = unused;
    }

    /** A value of this run. */
    static StageEntry of(byte[] value) {
        StageEntry entry = new StageEntry(value, 0, value.length, Digest.of(value), 0);
        entry.asked = true;
        return entry;
    }

    /** The value; null where it is damaged. */
    byte @Nullable [] value() {
        asked = true;
        if (from == 0 && length == bytes.length) {
            return bytes;
        }
        return Digest.of(bytes, from, length).equals(digest) ? Arrays.copyOfRange(bytes, from, from + length) : null;
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int length() {
        return length;
    }

    Digest digest() {
        return digest;
    }

    /** How often the stage will have been written without a run that asked for it. */
    int unusedNow() {
        return asked ? 0 : unused + 1;
    }
}
