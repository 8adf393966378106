package dev.docbind.generator.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that an earlier run wrote and that is as it was: parts of it are read again. */
public final class EarlierFile {

    private final Path path;
    private final KeptFile known;
    private @Nullable RandomAccessFile open;

    private EarlierFile(Path path, KeptFile known) {
        this.path = path;
        this.known = known;
    }

    /**
     * The file; null where something else is there, or where it could change and nobody would see it.
     *
     * @param kept the file as it was written
     * @param hash what made its digest
     */
    public static @Nullable EarlierFile of(Path path, KeptFile kept, KeyedHash hash) {
        KeptFile now = kept.now(path, hash);
        return now == null || now.stamp() == null ? null : new EarlierFile(path, now);
    }

    /**
     * Reads a part.
     *
     * @throws IOException if the file has no such part, or cannot be read
     */
    public void read(int from, byte[] target, int at, int length) throws IOException {
        RandomAccessFile file = open;
        if (file == null) {
            file = new RandomAccessFile(path.toFile(), "r");
            open = file;
        }
        file.seek(from);
        file.readFully(target, at, length);
    }

    /**
     * Ends the reading.
     *
     * @return whether what was read is what the earlier run wrote: whether the file is still as it was
     * @throws IOException if the disk refuses
     */
    public boolean close() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
        return known.isStamped(FileStamp.ofNoLink(path));
    }
}
