package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.Page;
import dev.docbind.generator.page.read.PageLookups;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.field.tree.TypeVocabulary;
import dev.docbind.generator.resolve.include.DocsPath;
import dev.docbind.generator.resolve.outline.ElementTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which type words mean something: the common ones, and those that the page behind their link explains. */
public final class TypeGlossary {

    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\d_.]*");

    private final PageLookups pages;
    private final Map<String, Set<String>> explained = new HashMap<>();

    /** A glossary of these pages. */
    public TypeGlossary(PageLookups pages) {
        this.pages = pages;
    }

    /** Whether the word is known, or explained where its link leads. */
    boolean knows(String word, FieldNode node) {
        if (word.indexOf('/') > 0 && TypeVocabulary.alternatives(word).size() > 1) {
            return true;
        }
        String bare = bare(word);
        @Nullable String target = node.row().typeTarget();
        return TypeVocabulary.kindOf(bare) != null
                || TypeVocabulary.isEntity(bare)
                || TypeVocabulary.isStructure(bare)
                || !node.fields().isEmpty()
                || (target != null && leadsSomewhere(bare, target, node));
    }

    private boolean leadsSomewhere(String word, String target, FieldNode node) {
        int hash = target.indexOf('#');
        if (hash >= 0) {
            return true;
        }
        return DocsPath.resolve(node.location().path(), target)
                .map(path -> explains(path, word))
                .orElse(false);
    }

    private boolean explains(String path, String word) {
        Set<String> words = wordsOf(path, pages.linked(path));
        return words.contains(word) || words.contains(entityOf(word));
    }

    private static String entityOf(String word) {
        int dot = word.lastIndexOf('.');
        return dot < 0 ? word : word.substring(0, dot);
    }

    private Set<String> wordsOf(String path, @Nullable Page page) {
        return page == null ? Set.of() : explained.computeIfAbsent(path, key -> wordsOf(page));
    }

    private static Set<String> wordsOf(Page page) {
        Set<String> words = new HashSet<>();
        ElementTree.deep(page.elements(), Element.Heading.class)
                .forEach(heading -> collect(heading.text().plain(), words));
        ElementTree.deep(page.elements(), Element.Table.class).stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> !row.cells().isEmpty())
                .forEach(row -> collect(row.cells().get(0).markdown(), words));
        return words;
    }

    private static void collect(String text, Set<String> words) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
    }

    private static String bare(String word) {
        String bare = word.toLowerCase(Locale.ROOT);
        for (String item = bare; item != null; item = TypeVocabulary.itemOf(item)) {
            bare = item;
        }
        return bare;
    }
}
