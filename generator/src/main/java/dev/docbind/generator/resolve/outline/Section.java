package dev.docbind.generator.resolve.outline;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/**
 * A heading with what stands below it.
 *
 * @param heading the heading
 * @param title the heading's text without markup
 * @param said what the heading's words alone say of the section
 * @param kind what the section is about; a sub-section of no kind of its own has its parent's
 * @param content the blocks before the first sub-heading
 * @param children the sub-sections, in order
 */
public record Section(
        Element.Heading heading,
        String title,
        SectionKind said,
        SectionKind kind,
        List<Element> content,
        List<Section> children) {

    public Section {
        content = List.copyOf(content);
        children = List.copyOf(children);
    }

    /** The heading's place distinguishes sections; to hash all that stands below it would cost more than reading it. */
    @Override
    public int hashCode() {
        return heading.location().hashCode();
    }

    /** Where the heading stands. */
    public SourceLocation location() {
        return heading.location();
    }

    /** This section and all below it, in the order of the page. */
    public List<Section> all() {
        List<Section> all = new ArrayList<>();
        addTo(all);
        return all;
    }

    void addTo(List<Section> all) {
        all.add(this);
        children.forEach(child -> child.addTo(all));
    }

    /** The same without its sub-sections. */
    public Section alone() {
        return new Section(heading, title, said, kind, content, List.of());
    }

    /** The same as a section on what a portal sends, where it may be one. */
    Section asSent() {
        boolean other = said == SectionKind.EXAMPLES || said == SectionKind.FURTHER || said.fails();
        return other
                ? this
                : new Section(
                        heading,
                        title,
                        said,
                        SectionKind.RESPONSE,
                        content,
                        children.stream().map(Section::asSent).toList());
    }
}
