package dev.docbind.generator.resolve.field.child;

import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.Span;
import dev.docbind.generator.resolve.field.row.SectionRows;
import dev.docbind.generator.resolve.field.row.ValueTable;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.field.tree.TypeVocabulary;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.resolve.outline.Section;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives a row of another page the fields of the section of that page to which its text links. The link names the section of its
 * own page, so no example has to confirm it. A section that has the row itself, or one that led to it, has no end and gives none.
 */
final class SectionLinks {

    private static final int DEEPEST = 3;

    private final Outlines outlines;
    private final SectionRows sections;

    SectionLinks(Outlines outlines, SectionRows sections) {
        this.outlines = outlines;
        this.sections = sections;
    }

    /** The row with the fields of the section that its text links to, and those below it. */
    FieldNode filled(FieldNode row, String page) {
        return filled(row, page, List.of());
    }

    private FieldNode filled(FieldNode row, String page, List<FieldNode> trail) {
        List<FieldNode> longer = new ArrayList<>(trail);
        longer.add(row);
        if (!row.fields().isEmpty() || longer.size() > DEEPEST || !mayHold(row)) {
            return row;
        }
        Set<Section> linked = new LinkedHashSet<>();
        for (Span.Link link : TextLinks.in(row.row().content())) {
            if (link.target().startsWith("#")) {
                outlines.section(page, link.target().substring(1)).ifPresent(linked::add);
            }
        }
        if (linked.size() != 1) {
            return row;
        }
        Section section = narrowed(row, linked.iterator().next());
        List<FieldNode> rows = rows(section);
        if (rows.isEmpty() || hasOneOf(rows, longer) || rows.stream().anyMatch(SectionLinks::mayBeKey)) {
            return row;
        }
        FieldNode whole = row.with(row.listing().under(section.title()))
                .with(FieldNode.each(rows, inner -> filled(inner, page, longer)));
        return MapWords.say(row.description()) ? whole.with(whole.place().in(Container.MAP)) : whole;
    }

    /** The part of a section on more than the field that is about the field alone. */
    private Section narrowed(FieldNode row, Section section) {
        return section.all().stream()
                .filter(part -> HeadingNames.names(part.title(), row.name()))
                .filter(part -> !rows(part).isEmpty())
                .findFirst()
                .orElse(section);
    }

    private static boolean mayHold(FieldNode row) {
        return row.structured()
                && !TypeVocabulary.areListsOfScalars(row.types())
                && row.types().stream().noneMatch(word -> TypeVocabulary.isEntity(word.toLowerCase(Locale.ROOT)));
    }

    private List<FieldNode> rows(Section section) {
        List<Element.Table> tables = ElementTree.flat(section.content(), Element.Table.class);
        boolean values =
                HeadingNames.areValues(section.title()) || tables.stream().allMatch(ValueTable::is);
        return values ? List.of() : sections.fields(section.content());
    }

    /** Whether names with dots may be keys as they are written: one of them begins with the name of a plain value. */
    private static boolean mayBeKey(FieldNode row) {
        return !row.fields().isEmpty() && !row.mayHaveFields();
    }

    private static boolean hasOneOf(List<FieldNode> rows, List<FieldNode> trail) {
        return rows.stream()
                .anyMatch(row -> trail.stream().anyMatch(met -> met.location().equals(row.location())));
    }
}
