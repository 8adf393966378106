package dev.docbind.generator.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diagnostic.Diagnostic;
import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.diagnostic.Severity;
import dev.docbind.generator.page.read.PageReader;
import dev.docbind.generator.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages that nobody would write end with a diagnostic, not with a full stack or memory. */
class HostilePageTest {

    private static final int MANY = 100_000;
    private static final int DEEP = 2_000;

    @Test
    void manyTableMarkersAreOneUnclosedTable() {
        assertThat(codes("#|\n".repeat(MANY))).contains("table-unclosed");
        assertThat(codes("#|\n|| a | b\n".repeat(MANY))).contains("table-unclosed");
        assertThat(codes("|| |#\n".repeat(MANY))).isEmpty();
    }

    @Test
    void manyRowMarkersAreRead() {
        assertThat(codes("#|\n" + "|| ".repeat(MANY) + "\n|#")).doesNotContain("table-unclosed");
        assertThat(codes("#|\n" + "|".repeat(MANY) + "\n|#")).doesNotContain("table-unclosed");
    }

    @Test
    void manyUnclosedNotesAreNestedTooDeep() {
        assertThat(codes("{% note %}\n".repeat(MANY))).contains("block-unclosed", "nesting-too-deep");
        assertThat(codes("{% cut %}\n{% note %}\n{% if a %}\n".repeat(MANY / 3)))
                .contains("nesting-too-deep");
    }

    @Test
    void manyEndMarkersCloseNothing() {
        assertThat(codes("{% endnote %}\n".repeat(DEEP))).containsOnly("block-unopened");
    }

    @Test
    void manyTabsInTabsAreNestedTooDeep() {
        assertThat(codes("- {% list tabs %}\n".repeat(MANY))).isNotEmpty();
        assertThat(codes("{% list tabs %}\n- a\n  ".repeat(MANY))).contains("block-unclosed");
    }

    @Test
    void manyBackticksAreText() {
        StringBuilder runs = new StringBuilder("#|\n|| ");
        for (int length = 1; length < 400; length++) {
            runs.append("`".repeat(length)).append(" a ");
        }
        assertThat(codes(runs + "||\n|#")).isEmpty();
        assertThat(codes("`".repeat(MANY))).containsOnly("fence-unclosed");
        assertThat(codes("a `".repeat(MANY))).isEmpty();
    }

    @Test
    void manyBracketsAndStarsAreText() {
        assertThat(codes("[".repeat(MANY))).isEmpty();
        assertThat(codes("*a ".repeat(DEEP) + "a* ".repeat(DEEP))).isEmpty();
    }

    @Test
    void deepQuotesListsAndTablesKeepTheirTextPlain() {
        assertThat(codes("> ".repeat(DEEP) + "a")).containsExactly("nesting-too-deep");
        assertThat(codes("- ".repeat(DEEP) + "a")).containsExactly("nesting-too-deep");
        assertThat(codes("#|\n|| a |\n".repeat(DEEP) + "x ||\n|#\n".repeat(DEEP)))
                .contains("nesting-too-deep");
    }

    @Test
    void textThatIsNestedTooDeepIsKept() {
        String text = "> ".repeat(DEEP) + "the text";
        Element element = new PageReader()
                .read(new SourceFile("a.md", text), new Diagnostics())
                .elements()
                .get(0);
        while (element instanceof Element.Quote quote) {
            element = quote.content().get(0);
        }

        assertThat(((Element.Paragraph) element).text().plain()).endsWith("the text");
    }

    @Test
    void aPageOfAMegabyteIsRead() {
        String row = "|| **NAME***\n[`string`](../types.md) | Text with `code` and a [link](x.md).\n\n- item ||\n";
        String text = "#|\n|| **Name**\n`type` | **Description** ||\n" + row.repeat(1_000_000 / row.length()) + "|#\n";
        Element.Table table = (Element.Table) new PageReader()
                .read(new SourceFile("a.md", text), new Diagnostics())
                .elements()
                .get(0);

        assertThat(table.fields().rows()).hasSize(1_000_000 / row.length());
    }

    private static List<String> codes(String text) {
        Diagnostics diagnostics = new Diagnostics();
        new PageReader().read(new SourceFile("a.md", text), diagnostics);
        return diagnostics.sorted().stream()
                .filter(found -> found.severity() != Severity.NOTE)
                .map(Diagnostic::code)
                .distinct()
                .toList();
    }
}
