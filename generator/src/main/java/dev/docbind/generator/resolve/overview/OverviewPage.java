package dev.docbind.generator.resolve.overview;

import dev.docbind.generator.model.Thing;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.Page;
import dev.docbind.generator.page.RichText;
import dev.docbind.generator.resolve.outline.Outline;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the overview of a folder: a page that says what its methods are about, and links them. */
final class OverviewPage {

    /** A link to a page beside it, with the name of a method as its words. */
    private static final Pattern LINK =
            Pattern.compile("\\[`?([a-zA-Z][a-zA-Z0-9_.]{0,120})`?]\\((?:\\./)?[^()/\\s]{1,120}\\.md[^()\\s]{0,80}\\)");

    /** Where a sentence ends: at a mark before a capital, or at the end of the text. */
    private static final Pattern SENTENCE = Pattern.compile("[.!?](?=\\s+[\\p{Lu}`\\[]|\\s*$)");

    private static final int LONGEST = 400;

    private final Page page;
    private final Outline outline;

    OverviewPage(Page page) {
        this.page = page;
        this.outline = Outline.of(page.elements());
    }

    /** The namespace of most of the methods that it links beside it, in lower case; null where there are none, or two as often. */
    @Nullable
    String namespace() {
        Map<String, Integer> counts = new HashMap<>();
        Matcher links = LINK.matcher(page.file().text());
        while (links.find()) {
            String name = links.group(1).toLowerCase(Locale.ROOT);
            int end = name.lastIndexOf('.');
            if (end > 0) {
                counts.merge(name.substring(0, end), 1, Integer::sum);
            }
        }
        List<Map.Entry<String, Integer>> most = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .toList();
        boolean alone = most.size() == 1
                || (most.size() == 2 && most.get(0).getValue() > most.get(1).getValue());
        return alone ? most.get(0).getKey() : null;
    }

    /** What it says; null where it has no title. */
    Thing.@Nullable About about() {
        Element.Heading heading = outline.title();
        String title = heading == null ? "" : heading.text().plain().strip();
        int colon = title.indexOf(": ");
        String words = colon > 0 ? title.substring(0, colon) : title;
        return words.isBlank() ? null : new Thing.About(words, sentence(), page.path());
    }

    /** The first sentence of the first paragraph; empty where that leads to something else. */
    private String sentence() {
        String text = outline.introduction().stream()
                .filter(Element.Paragraph.class::isInstance)
                .map(Element.Paragraph.class::cast)
                .map(paragraph -> RichText.withoutLinks(paragraph.text().markdown())
                        .replaceAll("\\s+", " ")
                        .strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .findFirst()
                .orElse("");
        Matcher end = SENTENCE.matcher(text);
        return end.find() && end.end() <= LONGEST ? text.substring(0, end.end()) : "";
    }
}
