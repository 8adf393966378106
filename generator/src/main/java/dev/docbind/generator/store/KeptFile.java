package dev.docbind.generator.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file as a run knew it.
 *
 * @param path where it stands, below a folder that whoever asks knows
 * @param stamp what tells that it is as it was; null where only its content can
 * @param digest of its content, by the hash of the store that keeps it
 */
public record KeptFile(String path, @Nullable FileStamp stamp, Digest digest) {

    /**
     * A file whose stamp was taken before its content was read, or after it was written.
     *
     * @param time when the stamp was taken, or before
     */
    public static KeptFile of(String path, @Nullable FileStamp stamp, long time, Digest digest) {
        return new KeptFile(path, stamp != null && stamp.isSettledAt(time) ? stamp : null, digest);
    }

    /**
     * A file as it was just written; null where something else is there already. Its bytes are compared: that costs less than their
     * digest.
     *
     * @param file where it stands; not behind a link
     * @param bytes what was written
     * @param digest that of the bytes
     */
    public static @Nullable KeptFile written(String path, Path file, byte[] bytes, Digest digest) {
        long time = FileStamp.now();
        FileStamp stamp = FileStamp.ofNoLink(file);
        try {
            boolean isThere = stamp != null || Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
            return isThere && FileContent.is(file, bytes) ? of(path, stamp, time, digest) : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Whether a file with that stamp is the same without a doubt. */
    public boolean isStamped(@Nullable FileStamp now) {
        return stamp != null && stamp.equals(now);
    }

    /**
     * The same content as it is on the disk now, not behind a link; null where something else is there. It is read where its stamp does
     * not say what it is.
     *
     * @param hash what made the digest
     */
    public @Nullable KeptFile now(Path file, KeyedHash hash) {
        long time = FileStamp.now();
        FileStamp now = FileStamp.ofNoLink(file);
        if (isStamped(now)) {
            return this;
        }
        if (now != null && stamp != null && now.size() != stamp.size()) {
            return null;
        }
        boolean isThere = now != null || Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        return isThere && digest.equals(content(file, hash)) ? of(path, now, time, digest) : null;
    }

    /** The hash of what a file has now; null where it cannot be read. */
    public static @Nullable Digest content(Path file, KeyedHash hash) {
        try {
            return hash.hash(file);
        } catch (IOException e) {
            return null;
        }
    }
}
