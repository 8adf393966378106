package dev.docbind.generator.store;

import dev.docbind.generator.source.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;

/** The SHA-256 of a content, as a value. */
public record Digest(long first, long second, long third, long fourth) {

    /** The length in bytes. */
    static final int BYTES = 32;

    /** The digest of a content. */
    public static Digest of(byte[] content) {
        return of(content, 0, content.length);
    }

    /** The digest of a part of a content. */
    public static Digest of(byte[] content, int from, int length) {
        MessageDigest sha = Sha256.start();
        sha.update(content, from, length);
        return read(ByteBuffer.wrap(sha.digest()));
    }

    /** The digest of a text, as UTF-8. */
    public static Digest of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of several digests, in their order. */
    public static Digest of(Collection<Digest> parts) {
        ByteBuffer all = ByteBuffer.allocate(parts.size() * BYTES);
        parts.forEach(part -> part.write(all));
        return of(all.array());
    }

    /** The next 32 bytes as a digest. */
    public static Digest read(ByteBuffer bytes) {
        return new Digest(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
    }

    /** Appends the 32 bytes. */
    public void write(ByteBuffer bytes) {
        bytes.putLong(first).putLong(second).putLong(third).putLong(fourth);
    }

    /** The 64 hexadecimal digits. */
    @Override
    public String toString() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        write(bytes);
        return HexFormat.of().formatHex(bytes.array());
    }
}
