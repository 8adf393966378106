package dev.docbind.generator.resolve.outline;

import dev.docbind.generator.page.Element;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Nests a page's blocks under its headings. A second H1 counts as a section of the highest level. On a page without a section of parameters,
 * the first that is about the parameters of something is it.
 */
final class OutlineBuilder {

    private final List<Element> introduction = new ArrayList<>();
    private final List<Draft> roots = new ArrayList<>();
    private final List<Draft> open = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private Element.@Nullable Heading title;

    Outline build(List<Element> elements) {
        elements.forEach(this::add);
        if (drafts.stream().noneMatch(draft -> draft.own == SectionKind.PARAMETERS)) {
            roots.stream()
                    .filter(Draft::speaksOfParameters)
                    .findFirst()
                    .ifPresent(draft -> draft.own = SectionKind.PARAMETERS);
        }
        return new Outline(
                title,
                introduction,
                roots.stream().map(draft -> draft.freeze(SectionKind.OTHER)).toList());
    }

    private void add(Element element) {
        if (element instanceof Element.Heading heading) {
            addHeading(heading);
        } else if (open.isEmpty()) {
            introduction.add(element);
        } else {
            open.get(open.size() - 1).content.add(element);
        }
    }

    private void addHeading(Element.Heading heading) {
        if (title == null && roots.isEmpty() && heading.level() == 1) {
            title = heading;
            return;
        }
        int level = Math.max(2, heading.level());
        while (!open.isEmpty() && open.get(open.size() - 1).level >= level) {
            open.remove(open.size() - 1);
        }
        Draft draft = new Draft(heading, level);
        (open.isEmpty() ? roots : open.get(open.size() - 1).children).add(draft);
        open.add(draft);
        drafts.add(draft);
    }

    private static final class Draft {

        private final Element.Heading heading;
        private final String text;
        private final int level;
        private SectionKind own;
        private final List<Element> content = new ArrayList<>();
        private final List<Draft> children = new ArrayList<>();

        Draft(Element.Heading heading, int level) {
            this.heading = heading;
            this.text = heading.text().plain().strip();
            this.level = level;
            this.own = SectionWords.kindOf(HeadingText.normalized(text));
        }

        boolean speaksOfParameters() {
            return own == SectionKind.OTHER && SectionWords.speakOfParameters(HeadingText.normalized(text));
        }

        Section freeze(SectionKind outer) {
            SectionKind kind = resolved(own, outer);
            List<Section> inner = new ArrayList<>();
            children.forEach(child -> inner.add(child.freeze(kind)));
            return new Section(heading, text, own, kind, content, inner);
        }

        private static SectionKind resolved(SectionKind own, SectionKind outer) {
            if (own == SectionKind.OTHER) {
                return outer;
            }
            return own == SectionKind.RESPONSE && outer.fails() ? outer : own;
        }
    }
}
