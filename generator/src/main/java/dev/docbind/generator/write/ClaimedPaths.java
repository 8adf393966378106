package dev.docbind.generator.write;

import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.emit.StandingFile;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which file claims which path. Two files on one path are one lost, also where a disk ignores case. */
final class ClaimedPaths {

    private final Map<String, String> origins = new HashMap<>();
    private final SortedMap<String, GeneratedFile> files = new TreeMap<>();
    private final SortedSet<String> paths = new TreeSet<>();

    /**
     * Claims the paths of all files.
     *
     * @param files what shall be written
     * @param standing what stands already as it would be written
     * @throws IOException if two files claim one path; the message names both
     */
    static ClaimedPaths of(Collection<GeneratedFile> files, Collection<StandingFile> standing) throws IOException {
        ClaimedPaths claimed = new ClaimedPaths();
        for (GeneratedFile file : files) {
            claimed.claim(file.path(), file.origin());
            claimed.files.put(file.path(), file);
        }
        for (StandingFile file : standing) {
            claimed.claim(file.path(), file.origin());
        }
        return claimed;
    }

    private void claim(String path, String origin) throws IOException {
        String first = origins.putIfAbsent(path.toLowerCase(Locale.ROOT), origin);
        if (first != null) {
            throw new IOException("two files claim " + path + ": one made from " + first + ", one made from " + origin);
        }
        paths.add(path);
    }

    /** The files to write, sorted by path. */
    Map<String, GeneratedFile> files() {
        return files;
    }

    /** The paths of all files, sorted. */
    SortedSet<String> paths() {
        return paths;
    }
}
