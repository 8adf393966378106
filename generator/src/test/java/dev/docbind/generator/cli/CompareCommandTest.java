package dev.docbind.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code lint --compare}: a page against the same page after somebody changed it, and one language against the other. */
class CompareCommandTest {

    private static final Path SEED = Path.of("../docs-input");
    private static final String PAGE = "api-reference/bizproc/bizproc-workflow-terminate.md";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path temporary;

    private Path here;
    private Path there;
    private String text;

    @BeforeEach
    void copyThePageTwice() throws IOException {
        text = Files.readString(SEED.resolve("en").resolve(PAGE));
        here = page("here", text);
        there = page("there", text);
    }

    @Test
    void aDocumentationDoesNotDifferFromItself() {
        assertThat(compare()).isZero();
        assertThat(out.toString().lines()).containsExactly("1 methods here, 1 there", "differences: none");
    }

    @Test
    void theLanguagesOfTheShippedPagesAgreeInAllThatAPortalKnows() {
        int status = run(
                "--docs",
                SEED.resolve("en").toString(),
                "--compare",
                SEED.resolve("ru").toString(),
                "--fail-on",
                "warning");

        assertThat(status).isZero();
    }

    @Test
    void whatDiffersIsListedByKindWithBothPlaces() throws IOException {
        page(
                "there",
                text.replace("\n[`string`](../data-types.md) | Which", "\n[`integer`](../data-types.md) | Which")
                        .replace("|| **STATUS**", "|| **STATE***")
                        .replace("`403` | `ACCESS_DENIED`", "`401` | `ACCESS_DENIED`")
                        .replace("| `ERROR_WRONG_WORKFLOW_ID` |", "| `ERROR_WORKFLOW` |"));

        assertThat(compare("--fail-on", "warning")).isEqualTo(1);
        assertThat(out.toString().lines())
                .startsWith(
                        "parameter: 2",
                        PAGE + ":28:6: warning: bizproc.workflow.terminate STATUS: string only here [parameter]"
                                + " (there: " + PAGE + ":1:1)",
                        PAGE + ":1:1: warning: bizproc.workflow.terminate STATE: string only there [parameter]"
                                + " (there: " + PAGE + ":28:6)",
                        "parameter-type: 1",
                        PAGE + ":24:6: warning: bizproc.workflow.terminate ID: string here, integer there"
                                + " [parameter-type] (there: " + PAGE + ":24:6)")
                .contains(
                        "error-code: 2",
                        PAGE + ":173:1: warning: bizproc.workflow.terminate ACCESS_DENIED: 403 here, 401 there"
                                + " [error-status] (there: " + PAGE + ":173:1)")
                .endsWith(
                        "differences: parameter 2, parameter-type 1, error-code 2, error-status 1, example-answer 1, example-key 1");
    }

    @Test
    void aNameThatEachHasAloneIsOneDifference() throws IOException {
        page("there", text.replace("|| **STATUS**", "|| **Status**"));

        compare();

        assertThat(out.toString()).contains(" STATUS: STATUS here, Status there [parameter]");
    }

    @Test
    void aPlaceholderMayHaveAnyName() throws IOException {
        page("here", text.replace("|| **STATUS**", "|| **<field code>**"));
        page("there", text.replace("|| **STATUS**", "|| **<code of the field>**"));

        compare();

        assertThat(out.toString()).contains("differences: none");
    }

    @Test
    void aMethodOfOneOfThemHasOnePlace() throws IOException {
        Files.writeString(
                there.resolve(PAGE).resolveSibling("bizproc-workflow-stop.md"),
                text.replace("bizproc.workflow.terminate", "bizproc.workflow.stop"));

        compare("--format", "json");

        JsonNode found = JsonMapper.shared().readTree(out.toString());
        assertThat(found.size()).isEqualTo(1);
        assertThat(found.get(0).get("code").asString()).isEqualTo("method");
        assertThat(found.get(0).get("severity").asString()).isEqualTo("warning");
        assertThat(found.get(0).get("path").isNull()).isTrue();
        assertThat(found.get(0).get("there").get("path").asString())
                .isEqualTo("api-reference/bizproc/bizproc-workflow-stop.md");
        assertThat(found.get(0).get("there").get("line").asInt()).isEqualTo(1);
    }

    @Test
    void anErrorOfEitherDocumentationCounts() throws IOException {
        page("there", text.replace("|#\n\n## Code", "\n\n## Code"));

        assertThat(compare()).isEqualTo(1);
        assertThat(out.toString()).contains("errors there: 1", "table-unclosed", "method: 1");
    }

    @Test
    void theLinesOfBothPagesAreShownOnDemand() throws IOException {
        page("there", text.replace("|| **STATUS**", "|| **STATUS***"));

        compare("--explain");

        assertThat(out.toString()).containsSubsequence("    || **STATUS**", "^", "    || **STATUS***", "^");
    }

    @Test
    void aFolderThatIsMissingIsNamed() {
        assertThat(run("--docs", here.toString(), "--compare", "nowhere")).isEqualTo(2);
        assertThat(err.toString()).contains("nowhere").hasLineCount(1);
    }

    private Path page(String folder, String content) throws IOException {
        Path docs = temporary.resolve(folder);
        Path page = docs.resolve(PAGE);
        Files.createDirectories(page.getParent());
        Files.writeString(page, content);
        return docs;
    }

    private int compare(String... options) {
        String[] arguments = new String[4 + options.length];
        System.arraycopy(new String[] {"--docs", here.toString(), "--compare", there.toString()}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        return run(arguments);
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "lint";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }
}
