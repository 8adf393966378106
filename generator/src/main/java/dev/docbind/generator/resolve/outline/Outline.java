package dev.docbind.generator.resolve.outline;

import dev.docbind.generator.page.Element;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page as a tree of sections.
 *
 * @param title the first heading, null where the page has none
 * @param introduction the blocks between the title and the first section
 * @param sections the sections of the highest level, in order
 */
public record Outline(Element.@Nullable Heading title, List<Element> introduction, List<Section> sections) {

    public Outline {
        introduction = List.copyOf(introduction);
        sections = List.copyOf(sections);
    }

    /** Reads the sections from a page's blocks. */
    public static Outline of(List<Element> elements) {
        return new OutlineBuilder().build(elements);
    }

    /** Every section, in the order of the page. */
    public Stream<Section> all() {
        return sections.stream().flatMap(Section::all);
    }

    /** The sections of a kind that are not inside another one of that kind. */
    public List<Section> of(SectionKind kind) {
        return sections.stream().flatMap(section -> outermost(section, kind)).toList();
    }

    private static Stream<Section> outermost(Section section, SectionKind kind) {
        return section.kind() == kind
                ? Stream.of(section)
                : section.children().stream().flatMap(child -> outermost(child, kind));
    }
}
