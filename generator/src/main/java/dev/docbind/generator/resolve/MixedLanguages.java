package dev.docbind.generator.resolve;

import dev.docbind.generator.source.SourceFile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
     * @param paths all pages
     * @param texts their texts; only those of twins are read
     * @return the names of two such folders, none where there are none
     */
    public static List<String> folders(Collection<String> paths, Function<String, @Nullable SourceFile> texts) {
        SortedMap<String, Set<String>> folders = new TreeMap<>();
        for (String path : paths) {
            int slash = path.indexOf('/');
            if (slash > 0) {
                folders.computeIfAbsent(path.substring(0, slash), any -> new TreeSet<>())
                        .add(path.substring(slash));
            }
        }
        for (var one : folders.entrySet()) {
            for (var other : folders.tailMap(one.getKey() + '\0').entrySet()) {
                if (areTwins(one.getValue(), other.getValue())
                        && !language(texts, one, other).equals(language(texts, other, one))) {
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
            Function<String, @Nullable SourceFile> texts,
            Map.Entry<String, Set<String>> folder,
            Map.Entry<String, Set<String>> other) {
        return PageLanguage.of(folder.getValue().stream()
                .filter(other.getValue()::contains)
                .map(path -> texts.apply(folder.getKey() + path))
                .filter(Objects::nonNull)
                .toList());
    }
}
