package dev.docbind.generator.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A {@link KeyedHash} of several values, in their order: of different values, or of another order, it is another one. */
public final class HashState {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LONGER = 0xee;
    private static final long SECOND_HALF = 0xdd;

    private static final byte[] NOTHING = new byte[0];

    private long v0;
    private long v1;
    private long v2;
    private long v3;
    private long count;
    private final byte[] word = new byte[Long.BYTES];

    HashState(KeyedHash hash) {
        v0 = hash.first() ^ 0x736f6d6570736575L;
        v1 = hash.second() ^ 0x646f72616e646f6dL ^ LONGER;
        v2 = hash.first() ^ 0x6c7967656e657261L;
        v3 = hash.second() ^ 0x7465646279746573L;
    }

    /** Adds a number. */
    public HashState add(long number) {
        addWord(number);
        count += Long.BYTES;
        return this;
    }

    /** Adds a text. */
    public HashState add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int whole = bytes.length & -Long.BYTES;
        add(bytes.length);
        addWords(bytes, whole);
        count += whole;
        return add(rest(bytes, whole, bytes.length - whole));
    }

    /** Adds a digest. */
    public HashState add(Digest digest) {
        return add(digest.first()).add(digest.second()).add(digest.third()).add(digest.fourth());
    }

    /** The hash of what was added. Nothing is added after it. */
    public Digest digest() {
        return end(NOTHING, 0, 0, count);
    }

    /** Adds a word. One that is 0 is two rounds and nothing else. */
    private void addWord(long value) {
        WORDS.set(word, 0, value);
        addWords(word, Long.BYTES);
    }

    /** Adds whole words, in variables of its own: the first compiler leaves fields in memory. */
    void addWords(byte[] content, int length) {
        long a = v0;
        long b = v1;
        long c = v2;
        long d = v3;
        for (int at = 0; at < length; at += Long.BYTES) {
            long word = (long) WORDS.get(content, at);
            d ^= word;
            for (int round = 0; round < 2; round++) {
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
            a ^= word;
        }
        v0 = a;
        v1 = b;
        v2 = c;
        v3 = d;
    }

    /**
     * The hash of what was added and the bytes of a last word.
     *
     * @param rest how many of them are there, fewer than a word
     * @param length how many bytes all is
     */
    Digest end(byte[] content, int from, int rest, long length) {
        long last = length << (Long.SIZE - Byte.SIZE) | rest(content, from, rest);
        addWord(last);
        v2 ^= LONGER;
        long low = ended();
        v1 ^= SECOND_HALF;
        return new Digest(low, ended(), 0, 0);
    }

    private static long rest(byte[] content, int from, int count) {
        long last = 0;
        for (int at = 0; at < count; at++) {
            last |= (content[from + at] & 0xffL) << (Byte.SIZE * at);
        }
        return last;
    }

    private long ended() {
        addWord(0);
        addWord(0);
        return v0 ^ v1 ^ v2 ^ v3;
    }
}
