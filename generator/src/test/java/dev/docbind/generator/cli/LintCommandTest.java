package dev.docbind.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which findings {@code lint} shows and counts. */
class LintCommandTest {

    private static final String CASES = "src/test/resources/cases/";
    private static final String BROKEN = CASES + "json-broken/docs";
    private static final String UNREAD = CASES + "unread-things/docs";

    @TempDir
    private Path temporary;

    private String out = "";
    private String err = "";

    @Test
    void whatIsNotReadStandsApart() {
        assertThat(lint("--docs", UNREAD)).isZero();

        assertThat(out.lines().toList())
                .containsSubsequence(
                        "not read by docbind, which is no problem of the documentation: 3", "problems: none");
        assertThat(out).containsPattern("(?m)^  not read: [a-z-]+-unread 1, [a-z-]+-unread 1, [a-z-]+-unread 1$");
    }

    @Test
    void severityAndRuleAreChosen() {
        assertThat(lint("--docs", BROKEN, "--fail-on", "warning")).isEqualTo(1);
        assertThat(out).contains("[json-broken]");

        assertThat(lint("--docs", BROKEN, "--fail-on", "warning", "--severity", "error"))
                .isZero();
        assertThat(out).contains("problems: none");
        assertThat(lint("--docs", BROKEN, "--fail-on", "warning", "--code", "row-short,row-long"))
                .isZero();
        assertThat(lint("--docs", BROKEN, "--fail-on", "warning", "--code", "row-short", "--code", "json-broken"))
                .isEqualTo(1);
    }

    @Test
    void aNameThatNothingHasIsRefused() {
        assertThat(lint("--docs", BROKEN, "--code", "json-brokn")).isEqualTo(2);
        assertThat(err).startsWith("docbind: --code json-brokn is none of: answer-key-unlisted, ");
        assertThat(lint("--docs", BROKEN, "--severity", "fatal")).isEqualTo(2);
        assertThat(err).isEqualTo("docbind: --severity fatal is none of: error, warning, note\n");
        assertThat(lint("--docs", BROKEN, "--compare", BROKEN, "--code", "json-broken"))
                .isEqualTo(2);
        assertThat(err).startsWith("docbind: --code json-broken is none of: method, method-name, ");
    }

    @Test
    void knownFindingsDoNotCount() throws IOException {
        Path known = temporary.resolve("known.txt");
        assertThat(lint("--docs", BROKEN, "--fail-on", "warning", "--write-baseline", known.toString()))
                .isZero();
        assertThat(out).isEqualTo("findings written to " + known + ": 2\n");

        assertThat(lint("--docs", BROKEN, "--fail-on", "warning", "--baseline", known.toString()))
                .isZero();
        assertThat(out).contains("problems: none", "known from the baseline: 2").doesNotContain("no longer found");

        Files.writeString(known, Files.readString(known) + "row-short\tgone.md\tthis row has 1 of 2 cells\n");
        assertThat(lint("--docs", BROKEN, "--baseline", known.toString())).isZero();
        assertThat(out).contains("no longer found: gone.md: this row has 1 of 2 cells [row-short]");
    }

    @Test
    void aBaselineThatIsNoneIsRefused() throws IOException {
        Path notes = Files.writeString(temporary.resolve("notes.txt"), "to do\n");

        assertThat(lint("--docs", BROKEN, "--baseline", notes.toString())).isEqualTo(2);
        assertThat(err).contains("notes.txt is no baseline of this version");
        assertThat(lint("--docs", BROKEN, "--write-baseline", notes.toString())).isEqualTo(2);
        assertThat(Files.readString(notes)).isEqualTo("to do\n");
        assertThat(lint(
                        "--docs",
                        BROKEN,
                        "--baseline",
                        temporary.resolve("none.txt").toString()))
                .isEqualTo(2);
        assertThat(lint("--docs", BROKEN, "--compare", BROKEN, "--baseline", notes.toString()))
                .isEqualTo(2);
    }

    private int lint(String... arguments) {
        StringWriter output = new StringWriter();
        StringWriter errors = new StringWriter();
        String[] all = new String[arguments.length + 1];
        all[0] = "lint";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        int status = Main.commandLine()
                .setOut(new PrintWriter(output, true))
                .setErr(new PrintWriter(errors, true))
                .execute(all);
        out = output.toString().replace("\r\n", "\n");
        err = errors.toString().replace("\r\n", "\n");
        return status;
    }
}
