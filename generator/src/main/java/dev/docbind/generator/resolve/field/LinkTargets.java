package dev.docbind.generator.resolve.field;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.Span;
import dev.docbind.generator.resolve.outline.ElementTree;
import java.util.List;
import java.util.stream.Stream;

/** Where the links of a text lead. */
final class LinkTargets {

    private LinkTargets() {}

    /** The targets of all links in these blocks, in order. */
    static Stream<String> in(List<Element> content) {
        return ElementTree.deep(content, Element.Paragraph.class).stream()
                .flatMap(paragraph -> paragraph.text().spans().stream())
                .flatMap(LinkTargets::of);
    }

    private static Stream<String> of(Span span) {
        if (span instanceof Span.Link link) {
            return Stream.of(link.target());
        }
        if (span instanceof Span.Strong strong) {
            return strong.content().stream().flatMap(LinkTargets::of);
        }
        return span instanceof Span.Emphasis emphasis
                ? emphasis.content().stream().flatMap(LinkTargets::of)
                : Stream.empty();
    }
}
