package dev.docbind.generator.resolve.field.child;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.Span;
import dev.docbind.generator.resolve.field.row.CellReader;
import dev.docbind.generator.resolve.field.row.ListedValues;
import dev.docbind.generator.resolve.field.row.SectionRows;
import dev.docbind.generator.resolve.field.row.TableRows;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.Envelope;
import dev.docbind.generator.resolve.json.ExampleWords;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.outline.Section;
import dev.docbind.generator.resolve.outline.SectionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The field tables of other pages to which the texts of cells link. */
public final class LinkedTables {

    /** Pages with more sections explain no one thing, and a section with more of them none, either. */
    private static final int MOST_SECTIONS = 40;

    private final Outlines outlines;
    private final CellReader cells = new CellReader(new TableRows(), ExampleWords.of(List.of()));
    private final SectionRows sections = new SectionRows(new TableRows());
    private final SectionLinks inner;
    private final LinkedValues values;
    private final Map<String, List<LinkedTable>> known = new HashMap<>();

    LinkedTables(Outlines outlines) {
        this.outlines = outlines;
        this.inner = new SectionLinks(outlines, sections);
        this.values = new LinkedValues(outlines);
    }

    /** The row of such a table with the fields of the section of the same page that its text links to. */
    public FieldNode explained(FieldNode row) {
        String page = row.origin().page();
        if (page == null || !row.origin().followed()) {
            return row;
        }
        FieldNode filled = inner.filled(row, page);
        return filled.with(read(filled.fields(), page));
    }

    /** The field with the values of the table to which its text links, where that lists its values. */
    public FieldNode valued(FieldNode node) {
        return values.given(node);
    }

    /** The tables to which the text of a row's cell links, those of the first link before others. */
    public List<LinkedTable> of(FieldNode node) {
        List<LinkedTable> tables = new ArrayList<>();
        for (Span.Link link : TextLinks.in(node.row().content())) {
            int hash = link.target().indexOf('#');
            String file = hash < 0 ? link.target() : link.target().substring(0, hash);
            String anchor = hash < 0 ? "" : link.target().substring(hash + 1);
            page(node, file).ifPresent(page -> tables.addAll(of(page, anchor.isEmpty() ? named(link, page) : anchor)));
        }
        return tables;
    }

    /** The other page that a link leads to; a row of another page may link to what else is there. */
    private Optional<String> page(FieldNode node, String file) {
        boolean foreign = node.origin().page() != null;
        return file.isEmpty() && foreign
                ? Optional.of(node.location().path())
                : outlines.other(node.location().path(), file);
    }

    /** Of a page of many things the section that the text of the link names. */
    private static String named(Span.Link link, String page) {
        StringBuilder text = new StringBuilder();
        link.appendPlain(text);
        return PageTypes.explainsMany(page) && text.indexOf("_") > 0 ? text.toString() : "";
    }

    private List<LinkedTable> of(String page, String anchor) {
        outlines.note(page);
        String key = page + "#" + anchor;
        List<LinkedTable> tables = known.get(key);
        if (tables == null) {
            tables = anchor.isEmpty() ? all(page) : under(page, anchor);
            known.put(key, tables);
        }
        return tables;
    }

    /** The tables of a section; where the page has no such anchor, as where only the page is translated, all of them. */
    private List<LinkedTable> under(String page, String anchor) {
        Optional<Section> found = outlines.section(page, anchor);
        if (found.isEmpty()) {
            return of(page, "");
        }
        List<LinkedTable> tables = new ArrayList<>();
        found.get().all().stream()
                .limit(MOST_SECTIONS)
                .forEach(section -> add(section.title(), !tables.isEmpty(), rows(section), page, tables));
        return tables;
    }

    private List<LinkedTable> all(String page) {
        Outline outline = outlines.of(page);
        if (PageTypes.explainsMany(page) || outline.all().size() > MOST_SECTIONS) {
            return List.of();
        }
        boolean method = outline.all().stream()
                .map(Section::kind)
                .anyMatch(kind -> kind == SectionKind.PARAMETERS || kind.answers());
        List<LinkedTable> tables = new ArrayList<>();
        String title = outline.title() == null ? page : outline.title().text().plain();
        List<FieldNode> kinds = method ? List.of() : new KindSections(sections).fields(outline);
        if (!kinds.isEmpty()) {
            add(title, false, together(outline, kinds), page, tables);
        }
        add(title, method || !tables.isEmpty(), sections.fields(outline.introduction()), page, tables);
        for (Section section : outline.all()) {
            add(section.title(), method || !tables.isEmpty(), rows(section), page, tables);
        }
        return tables;
    }

    /** The fields that all kinds of a thing have, and those of each kind. */
    private List<FieldNode> together(Outline outline, List<FieldNode> kinds) {
        List<FieldNode> rows = new ArrayList<>(outline.all().stream()
                .map(this::rows)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of()));
        rows.addAll(kinds);
        return rows;
    }

    private List<FieldNode> rows(Section section) {
        return ElementTree.has(section.content(), Element.Table.class) ? sections.fields(section.content()) : List.of();
    }

    private void add(String heading, boolean oneOfMany, List<FieldNode> rows, String page, List<LinkedTable> tables) {
        List<FieldNode> own = rows.stream().filter(row -> !isOfEnvelope(row)).toList();
        if (!own.isEmpty()) {
            tables.add(new LinkedTable(heading, oneOfMany, read(own, page)));
        }
    }

    private List<FieldNode> read(List<FieldNode> rows, String page) {
        return FieldNode.each(followed(rows, page), this::read);
    }

    private static List<FieldNode> followed(List<FieldNode> rows, String page) {
        return FieldNode.each(
                rows, row -> row.with(row.origin().followedTo(page)).with(followed(row.fields(), page)));
    }

    /** The time of the call stands beside the thing that the table of an answer lists. */
    private static boolean isOfEnvelope(FieldNode row) {
        return row.name().equals(Envelope.TIME) && row.types().contains(Envelope.TIME);
    }

    /** A star says what the thing needs, or another method, which is not what this one needs. */
    private FieldNode read(FieldNode row) {
        FieldNode bare = row.unstarred();
        return bare.structured() ? bare : ListedValues.written(cells.read(bare));
    }
}
