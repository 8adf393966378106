package dev.docbind.generator.resolve;

import dev.docbind.generator.source.tree.DocTree;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Folders side by side that are one documentation in several languages. Every page of theirs has a twin in the other folder, so each
 * method would be there twice.
 */
public final class MixedLanguages {

    private static final int FEWEST_TWINS = 2;

    private MixedLanguages() {}

    /**
     * The folders at the top that have the same pages in different languages.
     *
     * @param docs all pages; only those with a twin are read
     * @return the names of two such folders, none where there are none
     */
    public static List<String> folders(DocTree docs) {
        SortedMap<String, Set<String>> folders = new TreeMap<>();
        for (String path : docs.paths()) {
            int slash = path.indexOf('/');
            if (slash > 0) {
                folders.computeIfAbsent(path.substring(0, slash), any -> new TreeSet<>())
                        .add(path.substring(slash));
            }
        }
        for (var one : folders.entrySet()) {
            for (var other : folders.tailMap(one.getKey() + '\0').entrySet()) {
                if (areTwins(one.getValue(), other.getValue())
                        && !language(docs, one, other).equals(language(docs, other, one))) {
                    return List.of(one.getKey(), other.getKey());
                }
            }
        }
        return List.of();
    }

    /** Whether most pages of the smaller folder have a twin. */
    private static boolean areTwins(Set<String> one, Set<String> other) {
        long twins = one.stream().filter(other::contains).count();
        return twins >= FEWEST_TWINS && 2 * twins > Math.min(one.size(), other.size());
    }

    /** The language of those pages of a folder that have a twin in another one. */
    private static String language(
            DocTree docs, Map.Entry<String, Set<String>> folder, Map.Entry<String, Set<String>> other) {
        return PageLanguage.of(folder.getValue().stream()
                .filter(other.getValue()::contains)
                .map(path -> docs.file(folder.getKey() + path))
                .filter(Objects::nonNull)
                .toList());
    }
}
