package dev.docbind.generator.resolve.field.child;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.Page;
import dev.docbind.generator.page.Span;
import dev.docbind.generator.page.read.PageLookups;
import dev.docbind.generator.resolve.include.DocsPath;
import dev.docbind.generator.resolve.outline.Anchors;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.outline.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The outlines of pages that others link to, each made once. */
final class Outlines {

    /** Sections that refer to each other lead nowhere. */
    private static final int MOST_STEPS = 3;

    private final PageLookups pages;
    private final Map<String, Outline> outlines = new HashMap<>();

    Outlines(PageLookups pages) {
        this.pages = pages;
    }

    /** The other page that a link leads to; empty where it leads to none. */
    Optional<String> other(String page, String file) {
        return DocsPath.resolve(page, file).filter(pages::has).filter(path -> !path.equals(page));
    }

    /** Notes that what is done depends on a page. */
    void note(String path) {
        pages.has(path);
    }

    /** The outline of a page that is there. */
    Outline of(String path) {
        // Asked for each time, so that it is noted for each page that does.
        Page page = Objects.requireNonNull(pages.linked(path));
        return outlines.computeIfAbsent(path, key -> Outline.of(page.elements()));
    }

    /** The section of a page that an anchor leads to; where it only refers to another section of the page, that one. */
    Optional<Section> section(String page, String anchor) {
        Anchors anchors = of(page).anchors();
        Optional<Section> found = anchors.find(anchor);
        for (int step = 0; step < MOST_STEPS && found.isPresent(); step++) {
            Optional<String> reference = reference(found.get());
            if (reference.isEmpty()) {
                return found;
            }
            found = anchors.find(reference.get());
        }
        return found;
    }

    /** The anchor that is all that a section has to say, as in "See the description of [X](#x)". */
    private static Optional<String> reference(Section section) {
        boolean lists = section.all().stream()
                .anyMatch(part -> ElementTree.any(
                        part.content(), block -> block instanceof Element.Table || block instanceof Element.ItemList));
        List<Span.Link> links = lists ? List.of() : TextLinks.in(section.content());
        return links.size() == 1 && links.get(0).target().startsWith("#")
                ? Optional.of(links.get(0).target().substring(1))
                : Optional.empty();
    }
}
