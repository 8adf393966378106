package dev.docbind.generator.resolve.field.child;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.Span;
import dev.docbind.generator.resolve.outline.ElementTree;
import java.util.ArrayList;
import java.util.List;

/** The links of a text. */
final class TextLinks {

    private TextLinks() {}

    /** All links in these blocks, in order. */
    static List<Span.Link> in(List<Element> content) {
        List<Span.Link> links = new ArrayList<>();
        for (Element.Paragraph paragraph : ElementTree.deep(content, Element.Paragraph.class)) {
            add(paragraph.text().spans(), links);
        }
        return links;
    }

    private static void add(List<Span> spans, List<Span.Link> links) {
        for (Span span : spans) {
            if (span instanceof Span.Link link) {
                links.add(link);
            } else if (span instanceof Span.Strong strong) {
                add(strong.content(), links);
            } else if (span instanceof Span.Emphasis emphasis) {
                add(emphasis.content(), links);
            }
        }
    }
}
