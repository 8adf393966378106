package dev.docbind.generator.resolve.include;

import dev.docbind.generator.page.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a file that an include with an anchor means. */
final class AnchoredPart {

    private AnchoredPart() {}

    /** The section of that anchor, all blocks where there is no anchor, nothing where no heading has it. */
    static List<Element> of(List<Element> elements, @Nullable String anchor) {
        if (anchor == null) {
            return elements;
        }
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Element.Heading heading && anchor.equals(heading.anchor())) {
                return elements.subList(i, end(elements, i + 1, heading.level()));
            }
        }
        return List.of();
    }

    /** The blocks without the heading that they begin with. */
    static List<Element> withoutTitle(List<Element> elements) {
        boolean titled = !elements.isEmpty() && elements.get(0) instanceof Element.Heading;
        return titled ? elements.subList(1, elements.size()) : elements;
    }

    private static int end(List<Element> elements, int from, int level) {
        for (int i = from; i < elements.size(); i++) {
            if (elements.get(i) instanceof Element.Heading next && next.level() <= level) {
                return i;
            }
        }
        return elements.size();
    }
}
