package dev.docbind.generator.resolve;

import dev.docbind.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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
     * @param files all pages
     * @return the names of two such folders, none where there are none
     */
    public static List<String> folders(Collection<SourceFile> files) {
        SortedMap<String, SortedMap<String, SourceFile>> folders = new TreeMap<>();
        for (SourceFile file : files) {
            int slash = file.path().indexOf('/');
            if (slash > 0) {
                folders.computeIfAbsent(file.path().substring(0, slash), any -> new TreeMap<>())
                        .put(file.path().substring(slash), file);
            }
        }
        for (var one : folders.entrySet()) {
            for (var other : folders.tailMap(one.getKey() + '\0').entrySet()) {
                if (areTranslations(one.getValue(), other.getValue())) {
                    return List.of(one.getKey(), other.getKey());
                }
            }
        }
        return List.of();
    }

    /** Whether most pages of the smaller folder have a twin, and the twins are in another language. */
    private static boolean areTranslations(Map<String, SourceFile> one, Map<String, SourceFile> other) {
        Map<String, SourceFile> fewer = one.size() <= other.size() ? one : other;
        Map<String, SourceFile> more = one.size() <= other.size() ? other : one;
        List<SourceFile> here = new ArrayList<>();
        List<SourceFile> there = new ArrayList<>();
        fewer.forEach((path, file) -> {
            SourceFile twin = more.get(path);
            if (twin != null) {
                here.add(file);
                there.add(twin);
            }
        });
        return here.size() >= FEWEST_TWINS
                && 2 * here.size() > fewer.size()
                && !PageLanguage.of(here).equals(PageLanguage.of(there));
    }
}
