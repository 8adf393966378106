package dev.docbind.generator.steady;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages far beyond any that people write end with a diagnostic, in 512 MB and with the stack that every JVM has. */
class HugePagesTest {

    private static final List<String> SMALL_JVM = List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private static final int MARKERS = 100_000;
    private static final int DEEP = 5_000;

    @TempDir
    private Path temporary;

    private Path docs;

    @BeforeEach
    void makeFolder() throws IOException {
        docs = Files.createDirectories(temporary.resolve("docs"));
    }

    @Test
    void aPageOfFiveMegabytesIsRead() throws IOException, InterruptedException {
        String line = GrowingPage.PROSE.text(1);
        page("five", GrowingPage.PROSE.text(5_000_000 / line.length() * 4));

        assertThat(Files.size(docs.resolve("five.md"))).isGreaterThan(5_000_000);
        assertThat(problemsOf(0)).contains("1 methods");
    }

    @Test
    void tenThousandRowsAreMoreThanAStructureMayHave() throws IOException, InterruptedException {
        page("rows", GrowingPage.PARAMETER_ROWS.text(10_000));

        assertThat(problemsOf(1)).contains("[too-many-fields]");
    }

    @Test
    void tenThousandErrorsAreMoreThanAnEnumMayHave() throws IOException, InterruptedException {
        page("errors", GrowingPage.ERROR_ROWS.text(10_000));

        assertThat(problemsOf(0)).contains("[too-many-errors]");
    }

    @Test
    void nestingThousandsDeepIsToldAndKeptPlain() throws IOException, InterruptedException {
        page("quotes", inside("> ".repeat(DEEP) + "a"));
        page("lists", inside("- ".repeat(DEEP) + "a"));
        page("tables", inside("#|\n|| a |\n".repeat(DEEP) + "x ||\n|#\n".repeat(DEEP)));
        page("brackets", inside("[".repeat(DEEP) + "]".repeat(DEEP)));
        page("names", row("a" + ".b".repeat(DEEP), "string"));
        page("types", row("a", "array<".repeat(DEEP) + "x" + ">".repeat(DEEP)));
        page("items", row("a", "string" + "[]".repeat(DEEP)));
        page("json", inside("## Response Handling\n\n```json\n" + "[".repeat(DEEP) + "]".repeat(DEEP) + "\n```\n"));

        String printed = problemsOf(0);
        assertThat(printed).contains("quotes.md:", "lists.md:", "tables.md:", "json.md:");
        assertThat(printed).contains("[nesting-too-deep]", "[json-broken]");
    }

    @Test
    void markersThatNothingClosesAreTold() throws IOException, InterruptedException {
        page("notes", inside("{% note %}\n".repeat(MARKERS)));
        page("cuts", inside("{% cut \"a\" %}\n".repeat(MARKERS)));
        page("tables", inside("#|\n".repeat(MARKERS)));
        page("tabs", inside("{% list tabs %}\n- a\n".repeat(MARKERS)));
        page("fences", inside("```json\n{\n".repeat(MARKERS)));
        page("stars", inside("**a `b [c ".repeat(MARKERS)));

        String printed = problemsOf(1);
        assertThat(printed).contains("[block-unclosed]", "[table-unclosed]");
    }

    @Test
    void anExampleWithAHugeNumberIsNotWrittenOut() throws IOException, InterruptedException {
        page("number", inside("## Response Handling\n\n```json\n{\"result\":1e999999999}\n```\n"));

        assertThat(problemsOf(0)).contains("1 methods");
    }

    private void page(String name, String text) throws IOException {
        Files.writeString(docs.resolve(name + ".md"), text.replace("demo.item.add", "demo." + name + ".add"));
    }

    private static String inside(String text) {
        return GrowingPage.PARAMETER_ROWS.text(1) + text + "\n";
    }

    private static String row(String name, String type) {
        return GrowingPage.PARAMETER_ROWS.text(1).replace("|#", "|| **" + name + "**\n`" + type + "` | Text ||\n|#");
    }

    /** What is printed; the status tells whether something is left out, and is never that of a fault. */
    private String problemsOf(int status) throws IOException, InterruptedException {
        String spec = temporary.resolve("spec.json").toString();
        Docbind run = Docbind.run(SMALL_JVM, "spec", "--docs", docs.toString(), "--out", spec);
        assertThat(run.printed()).doesNotContain("Exception", "Error:", "\tat ");
        assertThat(run.status()).isEqualTo(status);
        return run.printed();
    }
}
