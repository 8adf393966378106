package dev.docbind.generator.resolve.intro;

import dev.docbind.generator.page.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the introduction: the quote with scope and access, and the text that describes the method. */
public final class IntroductionReader {

    private static final String TIP = "tip";

    /** Reads the blocks between the title and the first section. */
    public Introduction read(List<Element> introduction) {
        IntroductionLabels labels = new IntroductionLabels();
        List<Element> text = unlabelled(introduction, labels);
        return new Introduction(describe(text), labels.scopes(), labels.access());
    }

    /** The blocks without those that have labels, which may stand in a note, too. */
    private static List<Element> unlabelled(List<Element> blocks, IntroductionLabels labels) {
        List<Element> others = new ArrayList<>();
        for (Element block : blocks) {
            if (block instanceof Element.Note note) {
                List<Element> content = unlabelled(note.content(), labels);
                if (content.size() == note.content().size()) {
                    others.add(note);
                } else if (!content.isEmpty()) {
                    others.add(new Element.Note(note.kind(), note.title(), content, note.location()));
                }
            } else if (!labels.read(block)) {
                others.add(block);
            }
        }
        return others;
    }

    /** A note says what the text says, under its title, unless that is a fact of its own; a tip is advice on the documentation, not on the method. */
    private static String describe(Element element) {
        if (!(element instanceof Element.Note note)) {
            return MarkdownText.of(element);
        }
        if (note.kind().equalsIgnoreCase(TIP)) {
            return "";
        }
        String title = note.title().strip();
        String text = MarkdownText.all(note.content());
        boolean plain = title.isEmpty() || DeprecationReader.speaksOfIt(title);
        return plain || text.isEmpty() ? text : "**" + title + "**\n\n" + text;
    }

    private static String describe(List<Element> text) {
        return text.stream()
                .takeWhile(element -> !(element instanceof Element.Table))
                .map(IntroductionReader::describe)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }
}
