package dev.docbind.generator.resolve.field.child;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.Span;
import dev.docbind.generator.resolve.outline.ElementTree;
import java.util.List;

/** Where the links of a text lead. */
final class LinkTargets {

    private LinkTargets() {}

    /** Adds the targets of all links in these blocks, in order. */
    static void add(List<Element> content, List<String> targets) {
        for (Element.Paragraph paragraph : ElementTree.deep(content, Element.Paragraph.class)) {
            addOf(paragraph.text().spans(), targets);
        }
    }

    private static void addOf(List<Span> spans, List<String> targets) {
        for (Span span : spans) {
            if (span instanceof Span.Link link) {
                targets.add(link.target());
            } else if (span instanceof Span.Strong strong) {
                addOf(strong.content(), targets);
            } else if (span instanceof Span.Emphasis emphasis) {
                addOf(emphasis.content(), targets);
            }
        }
    }
}
