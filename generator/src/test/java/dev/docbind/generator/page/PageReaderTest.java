package dev.docbind.generator.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diagnostic.Diagnostic;
import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.page.read.PageReader;
import dev.docbind.generator.source.SourceFile;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageReaderTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void aHeadingHasALevelATextAndAnAnchor() {
        assertThat(read("## Parameter `fields` {#fields}"))
                .containsExactly(new Element.Heading(
                        2,
                        new RichText(
                                "Parameter `fields`", List.of(new Span.Text("Parameter "), new Span.Code("fields"))),
                        "fields",
                        at(1, 1)));
    }

    @Test
    void closingMarksAndClassesAreNoTextOfAHeading() {
        assertThat(heading("## Title ##").text().markdown()).isEqualTo("Title");
        assertThat(heading("# Title {.wide}").text().plain()).isEqualTo("Title");
        assertThat(heading("Title\n=====").text().markdown()).isEqualTo("Title");
    }

    @Test
    void aParagraphKeepsItsMarkdownAndItsSpans() {
        assertThat(read("Some **bold** *soft*\n  [`code`](to.md#x) \\*"))
                .containsExactly(new Element.Paragraph(
                        new RichText(
                                "Some **bold** *soft*\n[`code`](to.md#x) \\*",
                                List.of(
                                        new Span.Text("Some "),
                                        new Span.Strong(List.of(new Span.Text("bold"))),
                                        new Span.Text(" "),
                                        new Span.Emphasis(List.of(new Span.Text("soft"))),
                                        new Span.LineEnd(),
                                        new Span.Link(List.of(new Span.Code("code")), "to.md#x"),
                                        new Span.Text(" *"))),
                        List.of(at(1, 1), at(2, 3))));
    }

    @Test
    void aClassBehindAParagraphIsDropped() {
        Element.Paragraph paragraph =
                (Element.Paragraph) read("Required are marked {.b24-info}").get(0);

        assertThat(paragraph.text().markdown()).isEqualTo("Required are marked");
        assertThat(paragraph.text().plain()).isEqualTo("Required are marked");
    }

    @Test
    void whatLooksLikeATagIsText() {
        Element.Paragraph paragraph = (Element.Paragraph)
                read("chat<chatId> and<br>more <!-- not this -->").get(0);

        assertThat(paragraph.text().plain()).isEqualTo("chat<chatId> and\nmore ");
    }

    @Test
    void aFenceKnowsItsInfoItsPlaceAndWhetherItIsClosed() {
        assertThat(read("- a\n\n  ```json\n  {\n    1\n  }\n  ```\n"))
                .containsExactly(new Element.ItemList(
                        false,
                        List.of(new Element.Item(
                                List.of(
                                        paragraph("a", 1, 3),
                                        new Element.CodeFence("json", "{\n  1\n}\n", true, at(3, 3))),
                                at(1, 1))),
                        at(1, 1)));
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void anUnclosedFenceIsAWarning() {
        assertThat(read("```\nx\n")).containsExactly(new Element.CodeFence("", "x\n", false, at(1, 1)));
        assertThat(problems()).containsExactly("a.md:1:1: warning: this code fence is never closed [fence-unclosed]");
    }

    @Test
    void tabsNotesCutsAndQuotesHoldTheirContent() {
        assertThat(read("""
                {% cut "More" %}

                {% list tabs %}

                - JS {.x}

                    {% note tip "t" %}

                    > q

                    {% endnote %}

                {% endlist %}

                {% endcut %}
                """))
                .containsExactly(new Element.Cut(
                        "More",
                        List.of(new Element.Tabs(
                                List.of(new Element.Tab(
                                        "JS",
                                        List.of(new Element.Note(
                                                "tip",
                                                "t",
                                                List.of(new Element.Quote(List.of(paragraph("q", 9, 7)), at(9, 5))),
                                                at(7, 5))),
                                        at(5, 1))),
                                at(3, 1),
                                at(13, 1))),
                        at(1, 1)));
    }

    @Test
    void anEndMarkerRightBehindAParagraphIsNoPartOfIt() {
        assertThat(read("{% note tip %}\na\n{% endnote %}\nb\n"))
                .containsExactly(
                        new Element.Note("tip", "", List.of(paragraph("a", 2, 1)), at(1, 1)), paragraph("b", 4, 1));
    }

    @Test
    void whatIsForDevelopmentIsDropped() {
        assertThat(read("a\n\n{% if build == 'dev' %}\n\nb\n\n{% endif %}\n\nc\n"))
                .containsExactly(paragraph("a", 1, 1), paragraph("c", 9, 1));
    }

    @Test
    void whatIsNotForDevelopmentIsKept() {
        assertThat(read("{% if build == \"dev\" %}\nb\n{% else %}\nc\n{% endif %}"))
                .containsExactly(paragraph("c", 4, 1));
        assertThat(read("{% if audience == 'all' %}\nb\n{% else %}\nc\n{% endif %}"))
                .containsExactly(paragraph("b", 2, 1), paragraph("c", 4, 1));
    }

    @Test
    void anUnclosedNoteHidesNothing() {
        assertThat(read("{% note tip %}\n\na\n\n## B\n"))
                .containsExactly(
                        paragraph("a", 3, 1),
                        new Element.Heading(2, new RichText("B", List.of(new Span.Text("B"))), null, at(5, 1)));
        assertThat(problems())
                .containsExactly("a.md:1:1: warning: {% note %} has no {% endnote %}; what follows it is kept"
                        + " [block-unclosed]");
    }

    @Test
    void anEndMarkerWithoutABlockIsAWarning() {
        assertThat(read("a\n\n{% endlist %}\n")).containsExactly(paragraph("a", 1, 1));
        assertThat(problems()).containsExactly("a.md:3:1: warning: {% endlist %} closes nothing [block-unopened]");
    }

    @Test
    void anUnknownDirectiveStaysTextWithAWarning() {
        assertThat(read("{% changelog %}")).containsExactly(paragraph("{% changelog %}", 1, 1));
        assertThat(problems())
                .containsExactly(
                        "a.md:1:1: warning: this directive is not understood; it stays text" + " [directive-unknown]");
    }

    @Test
    void anUnclosedTableIsAnErrorAtItsBeginning() {
        read("a\n\n#|\n|| b | c ||\n\n## D\n");

        assertThat(diagnostics.sorted().get(0))
                .hasToString("a.md:3:1: error: this table is never closed [table-unclosed]"
                        + " (close it with |# on its own line)");
    }

    @Test
    void aShortRowIsAWarningAndIsKept() {
        Element.Table table =
                (Element.Table) read("#|\n|| a | b ||\n|| c ||\n|#").get(0);

        assertThat(table.rows()).hasSize(2);
        assertThat(problems()).containsExactly("a.md:3:1: warning: this row has 1 of 2 cells [row-short]");
    }

    @Test
    void aRowWithoutItsEndIsANote() {
        read("#|\n|| a | b\n|#");

        assertThat(problems()).containsExactly("a.md:2:1: note: this row does not end with || [row-unclosed]");
    }

    @Test
    void textOutsideOfTheRowsIsAWarning() {
        read("#|\ntext\n|| a | b ||\n|#");

        assertThat(problems())
                .containsExactly("a.md:2:1: warning: this text stands outside of the table's rows and is not read"
                        + " [table-text-outside]");
    }

    @Test
    void aTableThatIsIndentedKnowsItsColumn() {
        assertThat(read("  #|\n  || a |\n  #|\n  || b ||\n  |# ||\n  |#").get(0))
                .isEqualTo(new Element.Table(
                        List.of(new Element.Row(
                                List.of(
                                        new Element.Cell("a", List.of(paragraph("a", 2, 6)), at(2, 6)),
                                        new Element.Cell(
                                                "#|\n|| b ||\n|#",
                                                List.of(new Element.Table(
                                                        List.of(new Element.Row(
                                                                List.of(new Element.Cell(
                                                                        "b", List.of(paragraph("b", 4, 6)), at(4, 6))),
                                                                at(4, 3))),
                                                        true,
                                                        at(3, 3))),
                                                at(3, 3))),
                                at(2, 3))),
                        true,
                        at(1, 3)));
    }

    @Test
    void anIncludeIsAnElement() {
        assertThat(read("{% include notitle [x](../b.md#c) %}"))
                .containsExactly(new Element.Include("x", "../b.md", "c", true, at(1, 1), at(1, 24)));
    }

    private List<Element> read(String text) {
        return new PageReader().read(new SourceFile("a.md", text), diagnostics).elements();
    }

    private Element.Heading heading(String text) {
        return (Element.Heading) read(text).get(0);
    }

    private List<String> problems() {
        return diagnostics.sorted().stream()
                .map(found -> new Diagnostic(
                        found.severity(), found.code(), found.location(), found.subject(), found.message(), null))
                .map(Diagnostic::toString)
                .toList();
    }

    private static Element paragraph(String text, int line, int column) {
        return new Element.Paragraph(new RichText(text, List.of(new Span.Text(text))), at(line, column));
    }

    private static SourceLocation at(int line, int column) {
        return SourceLocation.of("a.md", line, column);
    }
}
