package dev.docbind.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docbind.generator.RunListener.Work;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees in a terminal, and a file or a pipe does not get. */
class TerminalTest {

    private static final String CASES = "src/test/resources/cases/";

    private final StringWriter shown = new StringWriter();

    @TempDir
    private Path temporary;

    @Test
    void longWorkSaysWhatItIsDoingAndLeavesNothingBehind() throws InterruptedException {
        try (Progress progress = Progress.after(1, new PrintWriter(shown))) {
            progress.begins(Work.READING);
            progress.begins(Work.READING);
            Thread.sleep(500);
            progress.begins(Work.GENERATING);
            Thread.sleep(500);
        }

        assertThat(shown.toString()).contains("docbind: reading pages: 2, ", "docbind: generating methods: 1, ");
        assertThat(shown.toString()).endsWith("\r\u001b[K").doesNotContain("\n");
    }

    @Test
    void shortWorkSaysNothing() {
        try (Progress progress = Progress.in(new PrintWriter(shown))) {
            progress.begins(Work.READING);
        }

        assertThat(shown.toString()).isEmpty();
    }

    @Test
    void coloursAreAWishThatNoColorDenies() {
        assertThat(Terminal.ofProcess(Map.of("TERM", "xterm")).colours()).isTrue();
        assertThat(Terminal.ofProcess(Map.of("TERM", "xterm", "NO_COLOR", "1")).colours())
                .isFalse();
        assertThat(Terminal.ofProcess(Map.of("TERM", "dumb"))).isEqualTo(Terminal.NONE);
    }

    @Test
    void theSummaryCountsSeveritiesAndCodesInLinesOfATerminal() {
        StringWriter err = new StringWriter();
        Main.commandLine()
                .setErr(new PrintWriter(err, true))
                .execute(
                        "spec",
                        "--docs",
                        CASES + "field-not-shown/docs",
                        "--out",
                        temporary.resolve("spec.json").toString());

        assertThat(err.toString()).containsPattern("problems: (\\d+ errors?, )?(\\d+ warnings?, )?\\d+ notes?\\R");
        assertThat(err.toString()).containsPattern("  note: [a-z-]+ \\d+(, [a-z-]+ \\d+)*\\R");
        assertThat(err.toString().lines().filter(line -> line.startsWith("  note:")))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
        assertThat(err.toString()).doesNotContain("\u001b");
    }

    /** The program of util-linux runs it in a terminal, as a person would. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aTerminalGetsColoursUnlessTheyAreDenied() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "there is no /usr/bin/script");

        assertThat(inTerminal("")).contains("\u001b[1;36mnote\u001b[0m");
        assertThat(inTerminal("NO_COLOR=1")).contains(": note: ").doesNotContain("\u001b");
        assertThat(inTerminal("2>&1 | cat", "")).contains(": note: ").doesNotContain("\u001b");
    }

    private String inTerminal(String variable) throws IOException, InterruptedException {
        return inTerminal("", variable);
    }

    private String inTerminal(String end, String variable) throws IOException, InterruptedException {
        String command = "env TERM=xterm " + variable + " '" + Path.of(System.getProperty("java.home"), "bin", "java")
                + "' -XX:TieredStopAtLevel=1 -cp \"$CLASSES\" dev.docbind.generator.cli.Main spec --docs '" + CASES
                + "unread-things/docs' --out '" + temporary.resolve("spec.json") + "' " + end;
        ProcessBuilder builder =
                new ProcessBuilder("/usr/bin/script", "-qec", command, "/dev/null").redirectErrorStream(true);
        builder.environment().put("CLASSES", System.getProperty("java.class.path"));
        builder.environment().remove("NO_COLOR");
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
