package dev.docbind.generator.resolve.field.row;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.outline.Section;
import dev.docbind.generator.resolve.outline.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The outermost rows of a page's parameters and of its answer. */
public final class TopRows {

    private static final Pattern NUMBERED = Pattern.compile("^\\d+[.)]\\s.*");

    private final Outline outline;
    private final SectionRows rows;

    /** The rows of a page. */
    public TopRows(Outline outline, TableRows tables) {
        this.outline = outline;
        this.rows = new SectionRows(tables);
    }

    /** The rows of the parameters sections; without such a section, those of the first table after the introduction. */
    public List<FieldNode> parameters() {
        List<Section> sections = outline.of(SectionKind.PARAMETERS);
        if (sections.isEmpty()) {
            return introduced();
        }
        List<FieldNode> found = new ArrayList<>();
        for (Section section : sections) {
            List<FieldNode> group = parameters(section);
            found.addAll(sections.size() > 1 ? SectionRows.variant(group, section.title()) : group);
        }
        outline.of(SectionKind.MORE_PARAMETERS).stream()
                .filter(more ->
                        sections.stream().noneMatch(section -> section.all().contains(more)))
                .forEach(more -> found.addAll(rows.fields(more.content())));
        return found;
    }

    private List<FieldNode> introduced() {
        return ElementTree.flat(outline.introduction(), Element.Table.class).stream()
                .map(table -> rows.fields(List.of(table)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<FieldNode> parameters(Section section) {
        List<FieldNode> found = new ArrayList<>(tables(section.content()));
        List<Section> numbered = section.children().stream()
                .filter(child -> NUMBERED.matcher(child.title()).matches())
                .toList();
        if (found.isEmpty() && numbered.size() > 1) {
            numbered.forEach(child -> found.addAll(variant(child)));
        } else if (found.isEmpty() && !section.children().isEmpty()) {
            found.addAll(tables(section.children().get(0).content()));
        }
        section.children().stream()
                .filter(child -> child.kind() == SectionKind.MORE_PARAMETERS)
                .forEach(child -> found.addAll(tables(child.content())));
        return found;
    }

    private List<FieldNode> variant(Section section) {
        return FieldNode.each(tables(section.content()), row -> row.in(section.title()));
    }

    /** The rows of the answer's tables, those of the "returned data" before any other. */
    public List<FieldNode> answers() {
        for (SectionKind kind : List.of(SectionKind.RETURNED, SectionKind.RESPONSE)) {
            for (Section section : outline.all()) {
                List<FieldNode> found = section.kind() == kind ? tables(section.content()) : List.of();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** Bullets are no rows here: a list of the outermost level names nothing for certain. */
    private List<FieldNode> tables(List<Element> content) {
        return ElementTree.has(content, Element.Table.class) ? rows.fields(content) : List.of();
    }

    /** The rows of one section's tables. */
    public static List<FieldNode> of(Section section, TableRows tables) {
        return ElementTree.has(section.content(), Element.Table.class)
                ? new SectionRows(tables).fields(section.content())
                : List.of();
    }

    /** Whether the heading is about something inside the answer, and not about the answer as such. */
    public static boolean isOwn(Section section) {
        return section.said() == SectionKind.OTHER && ElementTree.has(section.content(), Element.Table.class);
    }
}
