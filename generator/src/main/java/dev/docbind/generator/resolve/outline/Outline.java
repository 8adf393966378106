package dev.docbind.generator.resolve.outline;

import dev.docbind.generator.page.Element;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page as a tree of sections. */
public final class Outline {

    private final Element.@Nullable Heading title;
    private final List<Element> introduction;
    private final List<Section> sections;
    private final List<Section> all;
    private final Anchors anchors;

    Outline(Element.@Nullable Heading title, List<Element> introduction, List<Section> sections) {
        this.title = title;
        this.introduction = List.copyOf(introduction);
        this.sections = List.copyOf(sections);
        List<Section> deep = new ArrayList<>();
        sections.forEach(section -> section.addTo(deep));
        this.all = List.copyOf(deep);
        this.anchors = new Anchors(all);
    }

    /** Reads the sections from a page's blocks. */
    public static Outline of(List<Element> elements) {
        return new OutlineBuilder().build(elements);
    }

    /**
     * A page, or a part of one, that describes what a portal sends, as one whose sections describe an answer: but for those that
     * show code, list errors or lead to other pages.
     *
     * @param title the heading
     * @param introduction the blocks below it; where they have a table, they describe it, too
     * @param sections the sections that describe it
     * @param others sections of the same page that those may link to
     */
    public static Outline ofSent(
            Element.Heading title, List<Element> introduction, List<Section> sections, List<Section> others) {
        List<Section> all = new ArrayList<>();
        if (ElementTree.has(introduction, Element.Table.class)) {
            String text = title.text().plain().strip();
            all.add(new Section(title, text, SectionKind.RESPONSE, SectionKind.RESPONSE, introduction, List.of()));
        }
        sections.forEach(section -> all.add(section.asSent()));
        all.addAll(others);
        return new Outline(title, introduction, all);
    }

    /** The sections that are inside no other. */
    public List<Section> sections() {
        return sections;
    }

    /** The first heading, null where the page has none. */
    public Element.@Nullable Heading title() {
        return title;
    }

    /** The blocks between the title and the first section. */
    public List<Element> introduction() {
        return introduction;
    }

    /** Every section, in the order of the page. */
    public List<Section> all() {
        return all;
    }

    /** The sections by their anchors. */
    public Anchors anchors() {
        return anchors;
    }

    /** The sections of a kind that are not inside another one of that kind. */
    public List<Section> of(SectionKind kind) {
        List<Section> found = new ArrayList<>();
        addOutermost(sections, kind, found);
        return found;
    }

    private static void addOutermost(List<Section> sections, SectionKind kind, List<Section> found) {
        for (Section section : sections) {
            if (section.kind() == kind) {
                found.add(section);
            } else {
                addOutermost(section.children(), kind, found);
            }
        }
    }
}
