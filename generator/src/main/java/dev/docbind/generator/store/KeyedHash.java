package dev.docbind.generator.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LONGER = 0xee;
    private static final long SECOND_HALF = 0xdd;

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

    /** The hash of the first bytes of a content. */
    public Digest hash(byte[] content, int length) {
        State state = new State(this);
        int whole = length & -Long.BYTES;
        for (int at = 0; at < whole; at += Long.BYTES) {
            state.add((long) WORDS.get(content, at));
        }
        long last = (long) length << (Long.SIZE - Byte.SIZE);
        for (int at = whole; at < length; at++) {
            last |= (content[at] & 0xffL) << (Byte.SIZE * (at - whole));
        }
        state.add(last);
        long low = state.end(LONGER, 0);
        return new Digest(low, state.end(0, SECOND_HALF), 0, 0);
    }

    private static final class State {

        private long v0;
        private long v1;
        private long v2;
        private long v3;

        State(KeyedHash hash) {
            v0 = hash.first ^ 0x736f6d6570736575L;
            v1 = hash.second ^ 0x646f72616e646f6dL ^ LONGER;
            v2 = hash.first ^ 0x6c7967656e657261L;
            v3 = hash.second ^ 0x7465646279746573L;
        }

        void add(long word) {
            v3 ^= word;
            rounds(2);
            v0 ^= word;
        }

        long end(long inThird, long inSecond) {
            v2 ^= inThird;
            v1 ^= inSecond;
            rounds(4);
            return v0 ^ v1 ^ v2 ^ v3;
        }

        /** In variables of its own: the first compiler leaves fields in memory. */
        private void rounds(int count) {
            long a = v0;
            long b = v1;
            long c = v2;
            long d = v3;
            for (int round = 0; round < count; round++) {
                a += b;
                b = Long.rotateLeft(b, 13) ^ a;
                a = Long.rotateLeft(a, 32);
                c += d;
                d = Long.rotateLeft(d, 16) ^ c;
                a += d;
                d = Long.rotateLeft(d, 21) ^ a;
                c += b;
                b = Long.rotateLeft(b, 17) ^ c;
                c = Long.rotateLeft(c, 32);
            }
            v0 = a;
            v1 = b;
            v2 = c;
            v3 = d;
        }
    }
}
