package dev.docbind.generator.store;

import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** A value of a stage: where it stands in the bytes of a file, and its checksum. */
final class StageEntry {

    private final byte[] bytes;
    private final int from;
    private final int length;
    private final int checksum;
    /** How often the stage was written since a run asked for the value. */
    private final int unused;

    private volatile boolean asked;

    StageEntry(byte[] bytes, int from, int length, int checksum, int unused) {
        this.bytes = bytes;
        this.from = from;
        this.length = length;
        this.checksum = checksum;
        this.unused = unused;
    }

    /** A value of this run. */
    static StageEntry of(byte[] value) {
        StageEntry entry = new StageEntry(value, 0, value.length, checksum(value, 0, value.length), 0);
        entry.asked = true;
        return entry;
    }

    /** The value; null where it is damaged. */
    byte @Nullable [] value() {
        asked = true;
        if (from == 0 && length == bytes.length) {
            return bytes;
        }
        return checksum(bytes, from, length) == checksum ? Arrays.copyOfRange(bytes, from, from + length) : null;
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

    int checksum() {
        return checksum;
    }

    /**
     * Tells damage by a disk or a run that was killed, at a hundredth of what a digest takes that withstands intent: a store is as safe
     * from others as the generator is.
     */
    static int checksum(byte[] bytes, int from, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, from, length);
        return (int) checksum.getValue();
    }

    /** How often the stage will have been written without a run that asked for it. */
    int unusedNow() {
        return asked ? 0 : unused + 1;
    }
}
