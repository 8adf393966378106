package dev.docbind.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTest {

    private static final String SEED = "../docs-input/en";
    private static final String CASES = "src/test/resources/cases/";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path temporary;

    @Test
    void aCommandOfAnotherProgramLeavesTheCompilersAlone() {
        assertThat(Main.ownsProcess(Main.commandLine().getCommandSpec())).isFalse();
    }

    @Test
    void specSaysHowMuchItReadAndWhatItDidNot() {
        int status = run(
                "spec",
                "--docs",
                CASES + "table-unread/docs",
                "--out",
                temporary.resolve("spec.json").toString());

        assertThat(status).isZero();
        assertThat(err.toString())
                .contains("rows: 2 read, 0 about something else, 2 unread (values that nothing refers to 2)")
                .contains("examples: 1 read, 0 about something else, 0 unread")
                .contains("sections: ");
    }

    @Test
    void aTableAFenceAndASectionThatNobodyReadsAreCounted() {
        run(
                "spec",
                "--docs",
                CASES + "unread-things/docs",
                "--out",
                temporary.resolve("spec.json").toString());

        assertThat(err.toString())
                .contains("rows: 2 read, 0 about something else, 2 unread (values that nothing refers to 2)")
                .contains("examples: 1 read, 0 about something else, 1 unread (JSON outside of the answers 1)")
                .containsPattern("sections: \\d+ read, 0 about something else, 1 unread \\(headings")
                .contains("[table-unread]", "[fence-unread]", "[section-unread]");
    }

    @Test
    void generateWritesSourcesAndSpecAndASummary() throws IOException {
        Path spec = temporary.resolve("spec.json");
        int status = run(
                "generate",
                "--docs",
                SEED,
                "--out",
                temporary.resolve("java").toString(),
                "--spec",
                spec.toString(),
                "--package",
                "org.example");

        assertThat(status).isZero();
        assertThat(temporary.resolve("java/org/example/Bitrix24.java")).exists();
        assertThat(Files.readString(spec)).contains("org.example.bizproc.workflow.WorkflowKillRequest");
        assertThat(err.toString()).containsPattern("\\d+ pages, (\\d+) methods, \\1 emitted, 0 left out");
    }

    @Test
    void anArchiveStandsForTheFolderThatItHas() throws IOException {
        Path archive = temporary.resolve("docs.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("docs/bizproc-workflow-kill.md"));
            Files.copy(Path.of(SEED, "api-reference/bizproc/bizproc-workflow-kill.md"), zip);
        }
        assertThat(run("lint", "--docs", archive.toString(), "--explain")).isZero();
        assertThat(out.toString())
                .contains("bizproc-workflow-kill.md:", "1 pages, 1 methods")
                .contains("    ^");
        assertThat(run("lint", "--docs", SEED, "--compare", archive.toString())).isZero();

        Files.write(archive, new byte[] {'P', 'K', 3, 4});
        assertThat(run("lint", "--docs", archive.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("docbind: " + archive + " cannot be unpacked: ");
    }

    @Test
    void oneDocumentationInTwoLanguagesIsOneMessage() {
        assertThat(run("lint", "--docs", "../docs-input")).isEqualTo(2);
        assertThat(err.toString())
                .hasLineCount(1)
                .contains(
                        "../docs-input has one documentation in several languages",
                        "../docs-input/en or ../docs-input/ru");
    }

    @Test
    void errorsGiveStatusOneAndTheOtherMethodsAreWritten() throws IOException {
        Path spec = temporary.resolve("spec.json");

        assertThat(run("spec", "--docs", CASES + "method-unknown/docs", "--out", spec.toString()))
                .isEqualTo(1);
        assertThat(Files.readString(spec)).contains("demo.item.get");
        assertThat(err.toString()).contains("how-it-works.md:1:1: error:").contains("left out: how-it-works.md");
    }

    @Test
    void whatCouldNotBeReadIsCountedAsLeftOutWithItsReason() throws IOException {
        Path docs = Files.createDirectory(temporary.resolve("docs"));
        Files.write(docs.resolve("bytes.md"), new byte[] {'#', (byte) 0xFF});
        Files.createSymbolicLink(docs.resolve("broken.md"), Path.of("nowhere.md"));
        Files.createSymbolicLink(docs.resolve("outside.md"), Files.writeString(temporary.resolve("x.md"), "x"));
        Path problems = temporary.resolve("problems.json");

        assertThat(run("lint", "--docs", docs.toString(), "--diagnostics", problems.toString()))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains("0 pages, 0 methods, 0 emitted, 3 left out")
                .contains("left out: broken.md: link-broken")
                .contains("left out: bytes.md: not-utf8 at bytes.md:1:2")
                .contains("left out: outside.md: link-outside");
        assertThat(JsonMapper.shared().readTree(Files.readString(problems)).valueStream())
                .filteredOn(problem -> problem.get("leftOut").booleanValue())
                .extracting(problem -> problem.get("code").asString())
                .containsExactly("link-broken", "not-utf8", "link-outside");
    }

    @Test
    void thePolicyDecidesWhichProblemsCount() {
        assertThat(run("lint", "--docs", SEED, "--fail-on", "error")).isZero();
        assertThat(run("lint", "--docs", SEED, "--fail-on", "warning")).isEqualTo(1);
        assertThat(run("lint", "--docs", CASES + "method-unknown/docs", "--fail-on", "never"))
                .isZero();
    }

    @Test
    void aWrongPolicyIsNamedBesideThoseThatThereAre() {
        assertThat(run("lint", "--docs", SEED, "--fail-on", "maybe")).isEqualTo(2);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .endsWith("error, warning or never is needed, not \"maybe\"")
                .contains("'--fail-on'");
    }

    @Test
    void aPackageOfJavaItselfIsRefused() {
        assertThat(run("generate", "--docs", SEED, "--out", temporary.toString(), "--package", "java.lang"))
                .isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly("docbind: \"java.lang\" belongs to Java itself; choose another package");
    }

    @Test
    void theLanguageIsThatOfAllPagesWhateverIsTaken() throws IOException {
        Path spec = temporary.resolve("spec.json");
        String russian = Path.of(SEED).resolveSibling("ru").toString();

        run("spec", "--docs", russian, "--out", spec.toString(), "--include", "no.such.method");
        assertThat(JsonMapper.shared()
                        .readTree(Files.readString(spec))
                        .get("language")
                        .asString())
                .isEqualTo("ru");
    }

    @Test
    void aBrokenFileOfCorrectionsIsToldByLineAndColumn() throws IOException {
        Path file = Files.writeString(temporary.resolve("o.json"), "[\n  {\"page\": 1");

        assertThat(run("lint", "--docs", SEED, "--overrides", file.toString())).isEqualTo(2);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("docbind: " + file + ":2:13 is no JSON: ")
                .doesNotContain("Source");
    }

    @Test
    void aFileOfCorrectionsThatCannotBeMeantIsRefused() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("corrections"));
        Path file = Files.writeString(
                temporary.resolve("o.json"),
                "[{\"page\":\"a.md\",\"path\":\"parameters/ID/types\",\"expected\":[\"string\"],\"value\":\"integer\",\"reason\":\"r\"}]");

        assertThat(run("lint", "--docs", SEED, "--overrides", folder.toString()))
                .isEqualTo(2);
        assertThat(run("lint", "--docs", SEED, "--overrides", file.toString())).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "docbind: " + folder + " is a folder, not a file",
                        "docbind: " + file
                                + ", override 1: value is no JSON of the kind of expected, [\"string\"]: \"integer\"");
    }

    @Test
    void wrongUsageIsOneLineAndStatusTwo() {
        assertThat(run("generate", "--docs", SEED)).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(run("lint", "--docs", "no/such/folder")).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(2).last().asString().startsWith("docbind: no/such/folder");
        assertThat(run("lint", "--docs", SEED, "--format", "xml")).isEqualTo(2);
        assertThat(err.toString().lines())
                .last()
                .isEqualTo("docbind: --format xml is none of the formats: text, json, html");
        assertThat(run("lint", "--docs", SEED, "--include", "a..b")).isEqualTo(2);
        assertThat(run("lint", "--docs", SEED, "--include", "[")).isEqualTo(2);
        assertThat(run("spec", "--docs", SEED, "--out", "x", "--package", "a-b"))
                .isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).doesNotContain("\tat ");
    }

    @Test
    void aPatternThatMatchesNothingIsNamedBesideTheNearestNames() {
        run("lint", "--docs", SEED, "--include", "bizproc.workflw.*", "--include", "bizproc.worflow.kill");
        assertThat(out.toString())
                .contains("no method matches bizproc.workflw.* [include-unmatched] (there is bizproc.workflow.*;")
                .contains(
                        "no method matches bizproc.worflow.kill [include-unmatched] (there is bizproc.workflow.kill;");
    }

    @Test
    void aProblemOfAnIncludedFileIsThatOfThePagesThatIncludeIt() {
        String docs = CASES + "include-loop/docs";
        assertThat(run("lint", "--docs", docs)).isEqualTo(1);
        assertThat(out.toString()).contains("_includes/", "[include-loop]");
        assertThat(run("lint", "--docs", docs, "--include", "demo.item.get")).isZero();
        assertThat(run("lint", "--docs", docs, "--exclude", "demo.item.add")).isZero();
    }

    @Test
    void aSlipInAnOptionIsNamedBeforeWhatIsMissingForIt() {
        assertThat(run("lint", "--doc", SEED)).isEqualTo(2);
        assertThat(err.toString()).contains("--doc'").doesNotContain("Missing required option");
    }

    @Test
    void helpSaysDefaultsStatusesAndAnExample() {
        assertThat(run("help", "generate")).isZero();
        assertThat(out.toString())
                .contains("Default: dev.docbind.bitrix24")
                .contains("Exit status:", "documentation has problems that count")
                .contains("Example: docbind generate --docs docs");
    }

    @Test
    void anOutputThatIsCutShortIsAFailure() {
        CommandLine full =
                Main.commandLine().setOut(new PrintWriter(new FullDisk())).setErr(new PrintWriter(err, true));
        assertThat(full.execute("lint", "--docs", SEED)).isEqualTo(2);
        assertThat(err.toString()).contains("the output could not be written to its end");
    }

    private static final class FullDisk extends Writer {
        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void aBlankPathIsWrongUsage() {
        assertThat(run("generate", "--docs", SEED, "--out", "")).isEqualTo(2);
        assertThat(run("lint", "--docs", " ")).isEqualTo(2);
        assertThat(run("spec", "--docs", SEED, "--out", "\t")).isEqualTo(2);
        assertThat(err.toString().lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains("the path is blank"));
    }

    @Test
    void anUnknownCommandIsNamedBesideThoseThatThereAre() {
        assertThat(run("merge", "old.json", "new.json")).isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo("docbind: no such command: merge (generate, spec, lint, snippets, diff, used, help)");
    }

    @Test
    void theVersionIsPrinted() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("docbind ");
    }

    @Test
    void nothingFoundIsAWarning() throws IOException {
        Path docs = Files.createDirectory(temporary.resolve("docs"));

        assertThat(run("lint", "--docs", docs.toString())).isZero();
        assertThat(out.toString()).contains(".: warning: the documentation has no page [docs-empty]");
        assertThat(run("lint", "--docs", SEED, "--include", "bizproc.**", "--include", "crm.deal.*"))
                .isZero();
        assertThat(out.toString())
                .contains(".: warning: no method matches crm.deal.* [include-unmatched]")
                .doesNotContain("no method matches bizproc");
        assertThat(run("lint", "--docs", docs.toString(), "--fail-on", "warning"))
                .isEqualTo(1);
    }

    @Test
    void globsChooseMethods() throws IOException {
        Path spec = temporary.resolve("spec.json");

        run("spec", "--docs", SEED, "--out", spec.toString(), "--include", "*.workflow.*", "--exclude", "**.kill");
        assertThat(JsonMapper.shared().readTree(Files.readString(spec)).get("methods"))
                .hasSize(3);
    }

    @Test
    void explainShowsTheLineAndACaret() {
        run("lint", "--docs", CASES + "json-broken/docs", "--explain");

        assertThat(out.toString().lines().map(String::stripTrailing))
                .contains("        -d '{\"ID\":put_id_here}' \\", " ".repeat(18) + "^");
    }

    @Test
    void problemsCanBeReadAsJson() throws IOException {
        Path file = temporary.resolve("problems.json");

        run("lint", "--docs", CASES + "row-short/docs", "--format", "json", "--diagnostics", file.toString());
        assertThat(out.toString()).isEqualTo(Files.readString(file));
        assertThat(JsonMapper.shared()
                        .readTree(out.toString())
                        .get(0)
                        .get("code")
                        .asString())
                .isEqualTo("row-short");
    }

    private int run(String... arguments) {
        CommandLine commandLine = Main.commandLine();
        return commandLine
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
