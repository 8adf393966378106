package dev.docbind.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code diff}: its formats, its options, and what it refuses. */
class DiffOutputTest extends ChangedPage {

    @Test
    void nothingHasChangedInWhatIsTheSame() {
        assertThat(diff()).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "1 methods before, 1 after",
                        "changes: none",
                        "problems of pages: 0 before, 0 after",
                        "next version: patch");
    }

    @Test
    void problemsOfThePagesAreCountedAndNewOnesShown() throws IOException {
        page("after", text.replace("|| **STATUS**\n[`string`]", "|| **STATUS**\n[`wurst`]"));

        diff();

        assertThat(out.toString())
                .contains(": new problem of the page: warning: ", "[type-unknown]", "problems of pages: ", ", new 1");
        diff("--format", "markdown");
        assertThat(out.toString()).contains("## New problems of the pages (1)");
        diff("--format", "html");
        assertThat(out.toString()).contains("new problem of a page");
    }

    @Test
    void aSpecFileSaysNothingOfProblems() {
        Path plain = temporary.resolve("old.json");
        run("spec", "--docs", before.toString(), "--out", plain.toString());
        before = plain;

        diff();

        assertThat(out.toString())
                .contains("problems of pages: not known before, ")
                .doesNotContain("new problem");
    }

    @Test
    void theChangesGoToAFileToo() throws IOException {
        Path file = temporary.resolve("changes.json");
        page("after", withoutStatus());

        assertThat(diff("--diagnostics", file.toString())).isEqualTo(1);
        assertThat(diff("--diagnostics", file.toString())).isEqualTo(1);
        assertThat(file).content().contains("docbind-diff", "parameter-removed");
    }

    @Test
    void specFilesPlainAndZippedSayTheSameAsTheirPages() throws IOException {
        page("after", withoutStatus());
        diff();
        String expected = withoutProblems();
        Path plain = temporary.resolve("old.json");
        run("spec", "--docs", before.toString(), "--out", plain.toString());
        Path zipped = temporary.resolve("old.json.gz");
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            stream.write(Files.readAllBytes(plain));
        }

        for (Path old : List.of(plain, zipped)) {
            before = old;
            assertThat(diff()).isEqualTo(1);
            assertThat(withoutProblems()).isEqualTo(expected);
        }
    }

    @Test
    void whatIsAcceptedFailsNothingAndEntriesWithoutChangeAreNamed() throws IOException {
        page("after", withoutStatus());
        Path accepted = temporary.resolve("accepted.txt");
        Files.writeString(
                accepted, "# known\n\nparameter-removed " + METHOD + "#parameters/STATUS\nmethod-removed bizproc.*\n");

        assertThat(diff("--accept", accepted.toString())).isZero();
        assertThat(first()).contains(": error, accepted: breaks source:");
        assertThat(err)
                .hasToString("docbind: " + accepted + ":4 accepts nothing: method-removed bizproc.*"
                        + System.lineSeparator());
    }

    @Test
    void theMarkThatAnEditorPutsBeforeTheFirstEntryIsNoPartOfIt() throws IOException {
        page("after", withoutStatus());
        Path accepted = temporary.resolve("accepted.txt");
        Files.writeString(accepted, "\uFEFFparameter-removed " + METHOD + "#*\r\n");

        assertThat(diff("--accept", accepted.toString())).isZero();
    }

    @Test
    void aLineThatAcceptsNoRuleIsRefused() throws IOException {
        Path accepted = temporary.resolve("accepted.txt");
        Files.writeString(accepted, "parameter-lost a.b\n");

        assertThat(diff("--accept", accepted.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains(":1: there is no rule parameter-lost")
                .hasLineCount(1);
    }

    @Test
    void severitiesCanBeSet() throws IOException {
        page("after", withoutStatus());

        assertThat(diff("--severity", "parameter-removed=note")).isZero();
        assertThat(first()).contains(": note: breaks source:");
        assertThat(diff("--severity", "parameter-removed=off")).isZero();
        assertThat(out.toString()).doesNotContain("parameter-removed").contains("next version: major");
        assertThat(diff("--severity", "parameter-removed=grave")).isEqualTo(2);
    }

    @Test
    void jsonHasBothPlacesAndTheMembers() throws IOException {
        page("after", withoutStatus());

        diff("--format", "json");

        JsonNode report = JsonMapper.shared().readTree(out.toString());
        JsonNode change = report.get("changes").get(0);
        assertThat(report.get("nextVersion").asString()).isEqualTo("major");
        assertThat(change.get("rule").asString()).isEqualTo("parameter-removed");
        assertThat(change.get("before").get("line").asInt()).isEqualTo(28);
        assertThat(change.get("java").get(0).get("type").asString())
                .startsWith("bizproc.workflow.WorkflowTerminateRequest");
    }

    @Test
    void markdownHasASectionForEachEffect() throws IOException {
        page("after", withoutStatus());

        diff("--format", "markdown");

        assertThat(out.toString())
                .contains("## Breaks source (1)", "**`" + METHOD + "`**", "- `parameters/STATUS`: gone; it was string")
                .contains(" — `parameter-removed` (`" + PAGE + "`, line 28), kept by --previous: yes\n");
    }

    @Test
    void whatCannotBeReadIsNamedInOneLine() throws IOException {
        Path older = temporary.resolve("older.json");
        Files.writeString(older, "{\"format\": \"docbind-spec\", \"formatVersion\": 0, \"methods\": []}");

        for (String old : List.of("nowhere", older.toString())) {
            assertThat(run("diff", old, after.toString())).isEqualTo(2);
            assertThat(err.toString()).contains(old).hasLineCount(1);
        }
        assertThat(diff("--format", "xml")).isEqualTo(2);
    }

    @Test
    void aPageShowsTheLinesOfBothRevisions() throws IOException {
        page("after", withoutStatus());

        assertThat(diff("--format", "html", "--fail-on", "never")).isZero();
        assertThat(out.toString())
                .contains(
                        "What a change of the documentation does to Java",
                        "before: " + PAGE,
                        "|| **STATUS**",
                        "in Java");
    }

    @Test
    void aSlipInAFolderOrAPatternIsNoAnswer() throws IOException {
        Path empty = Files.createDirectories(temporary.resolve("empty"));

        assertThat(diff("--include", "bizproc.workflows.*")).isEqualTo(2);
        assertThat(err.toString()).contains("neither of the two has a method").hasLineCount(1);
        assertThat(run("diff", empty.toString(), after.toString())).isEqualTo(2);
        assertThat(err.toString()).contains(empty + " has no page").hasLineCount(1);
    }
}
