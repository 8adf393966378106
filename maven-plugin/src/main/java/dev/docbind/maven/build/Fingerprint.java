package dev.docbind.maven.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Condenses what a build depends on into one short text. Every part is written with its length, so that two different
 * sequences of parts never give the same text.
 */
final class Fingerprint {
    private final MessageDigest digest = sha256();

    Fingerprint text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
        return this;
    }

    Fingerprint texts(List<String> values) {
        text(Integer.toString(values.size()));
        values.forEach(this::text);
        return this;
    }

    /** The files of a folder by relative path and content. */
    Fingerprint files(FolderState folder) {
        text(Integer.toString(folder.files().size()));
        folder.files().forEach(file -> text(file.path()).text(file.hash()));
        return this;
    }

    /** One file's content or all of a folder; what is not there counts as such. */
    Fingerprint content(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            return files(FolderState.of(place));
        }
        return text(Files.isRegularFile(place) ? hash(place) : "absent");
    }

    String value() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
