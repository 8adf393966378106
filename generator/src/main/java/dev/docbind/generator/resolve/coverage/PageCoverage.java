package dev.docbind.generator.resolve.coverage;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.outline.Section;
import dev.docbind.generator.resolve.outline.SectionKind;
import dev.docbind.generator.resolve.response.Descriptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Measures one page: which of its rows, JSON examples and sections the method was read from. */
public final class PageCoverage {

    private final ReadPlaces read;
    private final Diagnostics diagnostics;

    private PageCoverage(Method method, Diagnostics diagnostics) {
        this.read = new ReadPlaces(method);
        this.diagnostics = diagnostics;
    }

    /** The coverage of a page; tables that nothing was read from are reported. */
    public static Coverage of(Method method, Outline outline, Diagnostics diagnostics) {
        PageCoverage page = new PageCoverage(method, diagnostics);
        Coverage coverage = new Coverage(
                page.rows(outline.introduction(), SectionKind.OTHER, "introduction"), Tally.NONE, Tally.NONE);
        for (Section section : outline.all()) {
            coverage = coverage.plus(page.section(section));
        }
        return coverage;
    }

    private Coverage section(Section section) {
        return new Coverage(
                rows(section.content(), section.kind(), section.title()), examples(section), sections(section));
    }

    private Tally rows(List<Element> content, SectionKind kind, String where) {
        Tally tally = isOfMethod(kind) ? ForeignTable.report(content, diagnostics) : Tally.NONE;
        for (Element.Table table : ElementTree.deep(content, Element.Table.class)) {
            tally = tally.plus(rows(table, kind, where));
        }
        return tally;
    }

    private Tally rows(Element.Table table, SectionKind kind, String where) {
        List<Element.Row> rows = counted(table);
        int known = explainsDescriptions(rows)
                ? rows.size()
                : (int) rows.stream().filter(row -> read.has(row.location())).count();
        int lost = rows.size() - known - (headsOthers(table, rows, known) ? 1 : 0);
        if (lost == 0 || !isOfMethod(kind)) {
            return Tally.NONE.with(known).besides(lost);
        }
        diagnostics.note(
                "table-unread",
                table.location(),
                lost + " of " + rows.size() + " rows of this table belong to nothing that is read, in \"" + where
                        + "\"",
                "link the table from the field that it describes");
        return Tally.NONE.with(known).without(lost, reason(table));
    }

    /** Whether the first row is a header that nothing declares: everything but it is read from this table. */
    private boolean headsOthers(Element.Table table, List<Element.Row> rows, int known) {
        return known > 0
                && known == rows.size() - 1
                && !table.fields().recognized()
                && !table.errors().recognized()
                && !read.has(rows.get(0).location());
    }

    /** Whether the table only explains what the description of a field consists of, which is the same for all fields. */
    private static boolean explainsDescriptions(List<Element.Row> rows) {
        List<String> names = new ArrayList<>();
        for (Element.Row row : rows) {
            names.add(name(row.cells().get(0).markdown()));
        }
        return Descriptions.explain(names);
    }

    /** The first line without whitespace and the marks of bold text and code. */
    private static String name(String markdown) {
        StringBuilder name = new StringBuilder();
        int end = markdown.indexOf('\n');
        for (int at = 0; at < (end < 0 ? markdown.length() : end); at++) {
            char c = markdown.charAt(at);
            if (c != '*' && c != '`' && !Character.isWhitespace(c)) {
                name.append(c);
            }
        }
        return name.toString();
    }

    private static boolean isOfMethod(SectionKind kind) {
        return kind != SectionKind.OTHER && kind != SectionKind.FURTHER && kind != SectionKind.EXAMPLES;
    }

    /** The rows that say something: no header, no caption. */
    private List<Element.Row> counted(Element.Table table) {
        if (table.fields().recognized()) {
            Set<?> fields = table.fields().rows().stream()
                    .filter(row -> row.names().stream().anyMatch(name -> !name.endsWith("[]")))
                    .map(row -> row.location())
                    .collect(Collectors.toSet());
            return table.rows().stream()
                    .filter(row -> fields.contains(row.location()))
                    .toList();
        }
        return table.rows().stream()
                .skip(isHeader(table) ? 1 : 0)
                .filter(row ->
                        row.cells().stream().anyMatch(cell -> !cell.markdown().isEmpty()))
                .toList();
    }

    private static boolean isHeader(Element.Table table) {
        return !table.rows().isEmpty()
                && table.rows().get(0).cells().stream()
                        .allMatch(cell ->
                                cell.markdown().isEmpty() || cell.markdown().startsWith("**"));
    }

    private static String reason(Element.Table table) {
        if (table.errors().recognized()) {
            return "codes outside of the errors";
        }
        return table.fields().recognized() ? "fields that nothing refers to" : "values that nothing refers to";
    }

    private Tally examples(Section section) {
        Tally tally = Tally.NONE;
        for (Element.CodeFence fence : ElementTree.outsideTables(section.content(), Element.CodeFence.class)) {
            if (fence.info().strip().equalsIgnoreCase("json")) {
                tally = tally.plus(example(fence, section));
            }
        }
        return tally;
    }

    private Tally example(Element.CodeFence fence, Section section) {
        if (read.has(fence.location())) {
            return Tally.NONE.with(1);
        }
        diagnostics.note(
                "fence-unread",
                fence.location(),
                "nothing is read from this JSON, as \"" + section.title() + "\" is not about answers",
                "show answers below the heading of the response or of the errors");
        return Tally.NONE.without(1, "JSON outside of the answers");
    }

    private Tally sections(Section section) {
        boolean known = section.kind() != SectionKind.OTHER || ElementTree.any(section.content(), this::isRead);
        if (known) {
            return Tally.NONE.with(1);
        }
        diagnostics.note(
                "section-unread",
                section.location(),
                "nothing is read from \"" + section.title() + "\"",
                "a heading that says what the section is about is understood");
        return Tally.NONE.without(1, "headings that say no part of a method");
    }

    private boolean isRead(Element element) {
        return element instanceof Element.Table table
                ? table.rows().stream().anyMatch(row -> read.has(row.location()))
                : element instanceof Element.CodeFence && read.has(element.location());
    }
}
