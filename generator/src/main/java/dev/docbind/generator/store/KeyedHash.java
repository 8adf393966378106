package dev.docbind.generator.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/**
 * SipHash-2-4 with 128 bits. Nobody who does not know its key can make two contents that have the same hash, at a seventh of what SHA-256
 * takes where the JVM has no instructions for it, as before its second compiler. Where hashes are written, they are the first half of a
 * {@link Digest}, whose other half is zero.
 *
 * @param first the first half of the key
 * @param second the second half
 */
public record KeyedHash(long first, long second) {

    /** For hashes that are compared with nothing that others made. */
    public static final KeyedHash OPEN = new KeyedHash(0, 0);

    /** The length of the key in bytes. */
    public static final int BYTES = 2 * Long.BYTES;

    /** How much of a file is in memory at a time: whole words. */
    private static final int PART = 1 << 16;

    /** The hash of a key that nobody knows. */
    public static KeyedHash random() {
        SecureRandom random = new SecureRandom();
        return new KeyedHash(random.nextLong(), random.nextLong());
    }

    /**
     * The hash of a key.
     *
     * @param key its 16 bytes
     */
    public static KeyedHash of(byte[] key) {
        ByteBuffer halves = ByteBuffer.wrap(key).order(ByteOrder.LITTLE_ENDIAN);
        return new KeyedHash(halves.getLong(), halves.getLong());
    }

    /** The 16 bytes of the key. */
    public byte[] key() {
        return ByteBuffer.allocate(BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(first)
                .putLong(second)
                .array();
    }

    /** Begins the hash of several values. */
    public HashState begin() {
        return new HashState(this);
    }

    /** The hash of a content. */
    public Digest hash(byte[] content) {
        return hash(content, content.length);
    }

    /** The hash of the first bytes of a content. */
    public Digest hash(byte[] content, int length) {
        int whole = length & -Long.BYTES;
        HashState state = begin();
        state.addWords(content, whole);
        return state.end(content, whole, length - whole, length);
    }

    /**
     * The hash of what a file has.
     *
     * @throws IOException if it cannot be read
     */
    public Digest hash(Path file) throws IOException {
        HashState state = begin();
        byte[] part = new byte[PART];
        long before = 0;
        try (InputStream in = Files.newInputStream(file)) {
            int count = in.readNBytes(part, 0, PART);
            while (count == PART) {
                state.addWords(part, PART);
                before += PART;
                count = in.readNBytes(part, 0, PART);
            }
            int whole = count & -Long.BYTES;
            state.addWords(part, whole);
            return state.end(part, whole, count - whole, before + count);
        }
    }
}
