package dev.docbind.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command may replace on the disk, and what it may not. */
class ReplacedFilesTest {

    private static final String SEED = "../docs-input/en";
    private static final String CASES = "src/test/resources/cases/";

    private final StringWriter err = new StringWriter();

    @TempDir
    private Path temporary;

    @Test
    void aFileThatIsNoSpecIsNotReplacedByOne() throws Exception {
        Path notes = Files.writeString(temporary.resolve("notes.txt"), "mine");
        Path spec = temporary.resolve("api-spec.json");
        assertThat(run("spec", "--docs", SEED, "--out", notes.toString())).isEqualTo(2);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("is no spec file and is not replaced")
                .doesNotContain("\tat ");
        assertThat(notes).hasContent("mine");
        assertThat(run("spec", "--docs", SEED, "--out", spec.toString())).isZero();
        assertThat(run("spec", "--docs", SEED, "--out", spec.toString())).isZero();
    }

    @Test
    void aFolderInPlaceOfTheListOfFilesIsNamed() throws IOException {
        Path list = Files.createDirectories(temporary.resolve(".docbind-manifest"));
        assertThat(run("generate", "--docs", SEED, "--out", temporary.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains(list + " is a folder");
    }

    @Test
    void problemsReplaceNothingButProblems() throws IOException {
        Path page = Files.writeString(temporary.resolve("page.md"), "# A page");
        Path problems = temporary.resolve("problems.json");
        assertThat(run("lint", "--docs", SEED, "--diagnostics", page.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("is no diagnostics file and is not replaced");
        assertThat(page).hasContent("# A page");
        assertThat(run("lint", "--docs", SEED, "--diagnostics", temporary.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("is a folder");
        assertThat(run("lint", "--docs", CASES + "method-unknown/docs", "--diagnostics", problems.toString()))
                .isEqualTo(1);
        assertThat(run("lint", "--docs", SEED, "--diagnostics", problems.toString()))
                .isZero();
        assertThat(run("lint", "--docs", SEED, "--compare", SEED, "--diagnostics", problems.toString()))
                .isZero();
        assertThat(run("lint", "--docs", SEED, "--diagnostics", problems.toString()))
                .isZero();
    }

    @Test
    void oneFileCannotBeSpecAndProblems() {
        Path file = temporary.resolve("both.json");
        assertThat(run("spec", "--docs", SEED, "--out", file.toString(), "--diagnostics", file.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("cannot both be written to");
        assertThat(file).doesNotExist();
    }

    @Test
    void noGeneratedSourceIsReplacedByASpecOrByProblems() {
        Path java = temporary.resolve("java");
        Path facade = java.resolve("dev/docbind/bitrix24/Bitrix24.java");
        for (String option : List.of("--spec", "--diagnostics")) {
            assertThat(run("generate", "--docs", SEED, "--out", java.toString(), option, facade.toString()))
                    .isEqualTo(2);
            assertThat(facade).content().contains("class Bitrix24");
        }
    }

    @Test
    void aRunWithoutMethodsLeavesTheClientWhereItIs() {
        String java = temporary.resolve("java").toString();
        assertThat(run("generate", "--docs", SEED, "--out", java)).isZero();
        assertThat(run("generate", "--docs", SEED, "--out", java, "--include", "bizproc.workflw.*"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no method is left to generate").doesNotContain("\tat ");
        assertThat(temporary.resolve("java/dev/docbind/bitrix24/bizproc/workflow/WorkflowKillRequest.java"))
                .exists();
        assertThat(run("generate", "--docs", SEED, "--out", java, "--include", "no.such.*", "--allow-empty"))
                .isZero();
        assertThat(temporary.resolve("java/dev/docbind/bitrix24/bizproc")).doesNotExist();
    }

    @Test
    void aFileWhereAFolderHasToBeIsNamedAsWhatItIs() throws IOException {
        Path file = Files.writeString(temporary.resolve("notes.txt"), "mine");
        assertThat(run(
                        "spec",
                        "--docs",
                        SEED,
                        "--out",
                        file.resolve("spec.json").toString()))
                .isEqualTo(2);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("notes.txt stands where a folder has to be");
        assertThat(run("generate", "--docs", SEED, "--out", file.toString())).isEqualTo(2);
        assertThat(err.toString().lines())
                .hasSize(2)
                .last()
                .asString()
                .endsWith("notes.txt stands where a folder has to be");
    }

    @Test
    void aFileThatIsNotOursIsNotReplaced() throws IOException {
        Path mine = Files.createDirectories(temporary.resolve("dev/docbind/bitrix24"))
                .resolve("Bitrix24.java");
        Files.writeString(mine, "mine");

        assertThat(run("generate", "--docs", SEED, "--out", temporary.toString()))
                .isEqualTo(2);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("docbind: " + mine + " was not written by docbind");
        assertThat(mine).hasContent("mine");
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
