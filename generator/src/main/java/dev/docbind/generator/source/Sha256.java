package dev.docbind.generator.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of texts and bytes. Each part goes in with its length, so that two different sequences of parts never give the same digest. */
public final class Sha256 {

    private final MessageDigest digest = start();

    /** An empty digest of the JDK's. */
    public static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The digest of bytes alone, as other programs compute it, in hexadecimal digits. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(start().digest(bytes));
    }

    /** Adds a text. */
    public Sha256 text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        return this;
    }

    /** The first bytes of the digest in hexadecimal digits; nothing can be added afterwards. */
    public String value(int bytes) {
        return HexFormat.of().formatHex(digest.digest(), 0, bytes);
    }

    /** The whole digest in hexadecimal digits; nothing can be added afterwards. */
    public String value() {
        return value(digest.getDigestLength());
    }
}
