package dev.docbind.generator.write;

import dev.docbind.generator.emit.GeneratedFile;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which file claims which path. Two files on one path are one lost, also where a disk ignores case. */
final class ClaimedPaths {

    private final SortedMap<String, GeneratedFile> byPath = new TreeMap<>();

    /**
     * Claims the paths of all files.
     *
     * @throws IOException if two files claim one path; the message names both
     */
    static ClaimedPaths of(Collection<GeneratedFile> files) throws IOException {
        ClaimedPaths claimed = new ClaimedPaths();
        for (GeneratedFile file : files) {
            GeneratedFile first = claimed.byPath.putIfAbsent(file.path().toLowerCase(Locale.ROOT), file);
            if (first != null) {
                throw new IOException("two files claim " + file.path() + ": one made from " + first.origin()
                        + ", one made from " + file.origin());
            }
        }
        return claimed;
    }

    /** The files, sorted by path. */
    Map<String, GeneratedFile> files() {
        SortedMap<String, GeneratedFile> files = new TreeMap<>();
        byPath.values().forEach(file -> files.put(file.path(), file));
        return files;
    }
}
