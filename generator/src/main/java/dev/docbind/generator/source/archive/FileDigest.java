package dev.docbind.generator.source.archive;

import dev.docbind.generator.source.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** The SHA-256 of a file, in hexadecimal digits. */
public final class FileDigest {

    private FileDigest() {}

    /**
     * The digest of a file's bytes.
     *
     * @throws IOException if it cannot be read; the message names it
     */
    public static String of(Path file) throws IOException {
        MessageDigest digest = Sha256.start();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
