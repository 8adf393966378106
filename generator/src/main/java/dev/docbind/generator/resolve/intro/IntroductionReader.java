package dev.docbind.generator.resolve.intro;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.outline.ElementTree;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the introduction: the quote with scope and access, and the text that describes the method. */
public final class IntroductionReader {

    private static final Pattern SCOPE = Pattern.compile("(?i)^\\s*scopes?\\s*:(.*)$");
    private static final Pattern ACCESS = Pattern.compile(
            "(?iu)^\\s*(?:who can (?:execute|perform|call) (?:the |this )?methods?|кто может (?:выполнять|вызывать) методы?)\\s*:(.*)$");

    /** Reads the blocks between the title and the first section. */
    public Introduction read(List<Element> introduction) {
        List<String> scopes = new ArrayList<>();
        String access = null;
        List<Element> text = new ArrayList<>();
        for (Element element : introduction) {
            boolean label = false;
            for (Element.Paragraph paragraph : labelled(element)) {
                for (String line : paragraph.text().markdown().split("\n", -1)) {
                    Matcher scope = SCOPE.matcher(line);
                    Matcher who = ACCESS.matcher(line);
                    if (scope.find()) {
                        scopes.addAll(ScopeWords.identifiers(scope.group(1)));
                        label = true;
                    } else if (who.find()) {
                        access = access == null ? word(who.group(1)) : access;
                        label = true;
                    }
                }
            }
            if (!label) {
                text.add(element);
            }
        }
        return new Introduction(describe(text), scopes.stream().distinct().toList(), access);
    }

    private static List<Element.Paragraph> labelled(Element element) {
        boolean holdsLabels = element instanceof Element.Quote || element instanceof Element.Paragraph;
        return holdsLabels
                ? ElementTree.deep(List.of(element), Element.Paragraph.class).toList()
                : List.of();
    }

    private static @Nullable String word(String text) {
        String plain = text.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replace("`", "")
                .replace("**", "")
                .strip();
        return plain.isEmpty() ? null : plain.replaceAll("\\.$", "");
    }

    private static String describe(List<Element> text) {
        return text.stream()
                .takeWhile(element -> !(element instanceof Element.Table))
                .map(MarkdownText::of)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }
}
