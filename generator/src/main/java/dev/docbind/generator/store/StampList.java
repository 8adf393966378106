package dev.docbind.generator.store;

import org.jspecify.annotations.Nullable;

/** Many files by their paths and stamps, as one digest: whether all of them are as they were is one comparison. */
public final class StampList {

    private final StringBuilder all = new StringBuilder();
    private boolean whole = true;

    /** Adds a file; one without a stamp spoils the list. */
    public void add(String path, @Nullable FileStamp stamp) {
        if (stamp == null) {
            whole = false;
            return;
        }
        all.append(path)
                .append('\0')
                .append(stamp.size())
                .append(' ')
                .append(stamp.modified())
                .append(' ')
                .append(stamp.changed())
                .append(' ')
                .append(stamp.node())
                .append('\n');
    }

    /** The files that were kept. */
    public static @Nullable Digest of(Iterable<KeptFile> files) {
        StampList list = new StampList();
        files.forEach(file -> list.add(file.path(), file.stamp()));
        return list.digest();
    }

    /** The digest; null where a file has no stamp. */
    public @Nullable Digest digest() {
        return whole ? Digest.of(all.toString()) : null;
    }
}
