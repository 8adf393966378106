package dev.docbind.generator.resolve.intro;

import dev.docbind.generator.page.Element;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the introduction: the quote with scope and access, and the text that describes the method. */
public final class IntroductionReader {

    /** Reads the blocks between the title and the first section. */
    public Introduction read(List<Element> introduction) {
        IntroductionLabels labels = new IntroductionLabels();
        List<Element> text =
                introduction.stream().filter(element -> !labels.read(element)).toList();
        return new Introduction(describe(text), labels.scopes(), labels.access());
    }

    private static String describe(List<Element> text) {
        return text.stream()
                .takeWhile(element -> !(element instanceof Element.Table))
                .map(MarkdownText::of)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }
}
