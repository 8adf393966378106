package dev.docbind.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code diff}: what it says of each change of a page. */
class DiffCommandTest extends ChangedPage {

    @Test
    void aRowThatIsGoneBreaksSource() throws IOException {
        page("before", text);
        page("after", withoutStatus());

        assertThat(diff()).isEqualTo(1);
        assertThat(first())
                .startsWith(PAGE + ":1: error: breaks source: " + METHOD + "#parameters/STATUS: gone; it was string; ")
                .endsWith("[parameter-removed] (before: " + PAGE + ":28)");
        assertThat(out.toString()).contains("next version: major");
    }

    @Test
    void whatPreviousKeepsIsSaid() throws IOException {
        page("after", withoutStatus());

        diff();
        assertThat(first()).contains("; kept by --previous: yes [parameter-removed]");
        assertThat(out.toString()).contains("\nkept by --previous: 1 of 1 that break source\n");

        out = new StringWriter();
        diff("--format", "json");
        JsonNode change = JsonMapper.shared().readTree(out.toString()).at("/changes/0");
        assertThat(change.at("/kept").asString()).isEqualTo("yes");
        assertThat(change.at("/java/0/kept").asBoolean()).isTrue();

        out = new StringWriter();
        diff("--format", "markdown");
        assertThat(out.toString()).contains(", kept by --previous: yes\n");

        out = new StringWriter();
        diff("--format", "html");
        assertThat(out.toString()).contains("; kept by --previous: yes");
    }

    @Test
    void aRowThatIsNewAdds() throws IOException {
        page("before", withoutStatus());
        page("after", text);

        assertThat(diff()).isZero();
        assertThat(first()).contains("note: adds: " + METHOD + "#parameters/STATUS: new, string");
        assertThat(out.toString()).contains("next version: minor");
    }

    @Test
    void anotherTypeBreaksSource() throws IOException {
        page(
                "after",
                text.replace("\"Terminated by rest app.\"", "7")
                        .replace(STATUS + "[`string`]", STATUS + "[`integer`]"));

        assertThat(diff("--include", "bizproc.**")).isEqualTo(1);
        assertThat(first())
                .contains("breaks source", "#parameters/STATUS: string is integer now", "[parameter-type-changed]");
    }

    @Test
    void aStarChangesBehaviourAndTheCallByPositionBreaks() throws IOException {
        page("after", text.replace(STATUS, "|| **STATUS***\n").replace("\"ID\"", "\"STATUS\":\"a\",\"ID\""));

        diff();

        assertThat(lines())
                .anySatisfy(line -> assertThat(line)
                        .contains("breaks source", METHOD + "#call", "called by position with nothing, before with ID"))
                .anySatisfy(line ->
                        assertThat(line).contains("changes behaviour", "#parameters/STATUS", "[parameter-required]"));
    }

    @Test
    void parametersOfOneTypeThatChangePlacesChangeBehaviour() throws IOException {
        String both = text.replace(STATUS, "|| **TASK_ID***\n").replace("\"STATUS\":", "\"TASK_ID\":");
        page("before", both);
        page(
                "after",
                both.replace("|| **TASK_ID***\n", "|| **OTHER***\n")
                        .replace("|| **ID***\n", "|| **TASK_ID***\n")
                        .replace("|| **OTHER***\n", "|| **ID***\n"));

        assertThat(diff("--fail-on", "warning")).isEqualTo(1);
        assertThat(first())
                .contains(
                        "changes behaviour",
                        METHOD + "#call",
                        "called by position with TASK_ID, ID, before with ID, TASK_ID [call-changed]");
    }

    @Test
    void aConstantThatStandsForAnotherValueChangesBehaviour() throws IOException {
        String listed = text.replace(
                "Text that the stopped workflow shows as its status.",
                "Possible values:\n- `1` — ended\n- `2` — failed\n");
        page("before", listed);
        page("after", listed.replace("`2` — failed", "`3` — failed"));

        assertThat(diff("--fail-on", "warning")).isEqualTo(1);
        assertThat(first())
                .contains(
                        "changes behaviour",
                        "#=2: the constant has another type, or stands for another value",
                        "FAILED = \"2\" is FAILED = \"3\" [value-respelled]")
                .startsWith(PAGE + ":");
    }

    @Test
    void anotherStatusOfAnErrorChangesBehaviour() throws IOException {
        page("after", text.replace("`403` | `ACCESS_DENIED`", "`401` | `ACCESS_DENIED`"));

        assertThat(diff("--fail-on", "warning")).isEqualTo(1);
        assertThat(first()).contains("HTTP status 401, before 403 [error-status-changed]");
    }

    @Test
    void anErrorThatIsGoneBreaksSourceAtItsRow() throws IOException {
        page("after", text.replace("| `ERROR_WRONG_WORKFLOW_ID` |", "| `ERROR_WORKFLOW` |"));

        assertThat(diff()).isEqualTo(1);
        assertThat(first())
                .contains(
                        "#errors/ERROR_WRONG_WORKFLOW_ID: no longer listed", "[error-removed] (before: " + PAGE + ":");
    }

    @Test
    void anotherCodeOfAConstantThatIsNamedByItsMessageChangesBehaviour() throws IOException {
        page("before", text.replace("`ACCESS_DENIED` | Access denied!", "Empty value | No rights"));
        page("after", text.replace("`ACCESS_DENIED` | Access denied!", "`100` | No rights"));

        assertThat(diff("--fail-on", "warning")).isEqualTo(1);
        assertThat(first()).contains("recognized by the code 100, before by no code [error-sent-changed]");
    }

    @Test
    void messagesThatDifferAtTheirEndsAreShownWhereTheyDiffer() throws IOException {
        String begin = "| `ACCESS_DENIED` | " + "The caller may not do this ".repeat(4);
        String second =
                "|| `400` | `ACCESS_DENIED` | Quite another message | For another reason. ||\n|| `400` | `ERROR_WRONG";
        String twice = text.replace("|| `400` | `ERROR_WRONG", second);
        page("before", twice.replace("| `ACCESS_DENIED` | Access denied!", begin + "today"));
        page("after", twice.replace("| `ACCESS_DENIED` | Access denied!", begin + "tomorrow"));

        assertThat(diff("--fail-on", "warning")).isEqualTo(1);
        assertThat(out.toString())
                .contains(
                        "recognized by the message \"…caller may not do this tomorrow\", before by \"…caller may not do this today\"");
    }

    @Test
    void otherWordsChangeWordingOnly() throws IOException {
        page("after", text.replace("# Stop Active Workflow", "# Stop a Workflow"));

        assertThat(diff("--fail-on", "warning")).isZero();
        assertThat(first()).contains("note: changes wording: " + METHOD + ": other wording: title [wording-changed]");
    }

    @Test
    void anotherSpellingChangesBehaviour() throws IOException {
        page("after", text.replace("|| **STATUS**", "|| **Status**").replace("\"STATUS\"", "\"Status\""));

        assertThat(diff()).isZero();
        assertThat(first()).contains("changes behaviour", "STATUS is spelled Status now [parameter-respelled]");
    }

    @Test
    void aMethodWithoutPageIsGoneAndOneWithPageIsNew() throws IOException {
        Files.delete(after.resolve(PAGE));
        Files.writeString(
                after.resolve(PAGE).resolveSibling("bizproc-workflow-stop.md"),
                text.replace(METHOD, "bizproc.workflow.stop").replace("Stop Active", "Pause an Active"));

        assertThat(diff()).isEqualTo(1);
        assertThat(lines())
                .anySatisfy(line -> assertThat(line).contains(METHOD + ": the method is gone", "[method-removed]"))
                .anySatisfy(
                        line -> assertThat(line).contains("bizproc.workflow.stop: the method is new [method-added]"));
    }

    @Test
    void aMethodThatIsAllTheSameButForItsNameIsRenamed() throws IOException {
        Files.delete(after.resolve(PAGE));
        Files.writeString(
                after.resolve(PAGE).resolveSibling("bizproc-workflow-stop.md"),
                text.replace(METHOD, "bizproc.workflow.stop"));

        assertThat(diff()).isEqualTo(1);
        assertThat(first())
                .contains("breaks source: " + METHOD + ": " + METHOD + " is called bizproc.workflow.stop now")
                .contains("[method-renamed]");
        assertThat(out.toString()).doesNotContain("method-removed").doesNotContain("method-added");
    }

    @Test
    void aRowThatIsAllTheSameButForItsNameIsRenamed() throws IOException {
        page("after", text.replace("STATUS", "REMARK"));

        assertThat(diff()).isEqualTo(1);
        assertThat(first())
                .contains("breaks source: " + METHOD + "#parameters/STATUS: STATUS is called REMARK now")
                .contains("[parameter-renamed]");
        assertThat(out.toString()).doesNotContain("parameter-removed").doesNotContain("parameter-added");
    }

    @Test
    void aRowWithOtherWordsIsAnother() throws IOException {
        page("after", text.replace("STATUS", "REMARK").replace("Text that the stopped", "What the stopped"));

        assertThat(diff()).isEqualTo(1);
        assertThat(out.toString()).contains("[parameter-removed]").contains("[parameter-added]");
    }

    @Test
    void whatIsInAnEventHasAPlace() throws IOException {
        Path cases = Path.of("src/test/resources/cases/events/docs");
        before = temporary.resolve("events before");
        after = temporary.resolve("events after");
        for (Path docs : List.of(before, after)) {
            Files.createDirectories(docs);
            try (Stream<Path> pages = Files.list(cases)) {
                for (Path page : pages.toList()) {
                    Files.copy(page, docs.resolve(page.getFileName().toString()));
                }
            }
        }
        Files.delete(after.resolve("on-demo-order-drop.md"));

        diff();

        assertThat(lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("on-demo-order-drop.md:")
                        .contains("event:ONDEMOORDERDROP: the event is gone", "[event-removed]"));
        assertThat(out.toString()).doesNotContain("java:dev.docbind.bitrix24.events.");
    }
}
