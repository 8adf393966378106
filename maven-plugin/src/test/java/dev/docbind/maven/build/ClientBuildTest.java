package dev.docbind.maven.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.generator.GenerationResult;
import dev.docbind.generator.LeftOutMethod;
import dev.docbind.generator.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientBuildTest {
    private static final Problem ERROR = problem(Problem.Severity.ERROR, 1, "bad");
    private static final Problem WARNING = problem(Problem.Severity.WARNING, 3, "odd");
    private static final Problem NOTE = problem(Problem.Severity.NOTE, 5, "style");

    private static final String REPORTED = "; all problems are in target/status-problems.txt";

    @TempDir
    private Path base;

    private final RecordedLog log = new RecordedLog();
    private GenerationResult result = result(List.of(), false);

    @BeforeEach
    void makeAFolderOfPages() throws IOException {
        Files.createDirectory(base.resolve("docs"));
    }

    @Test
    void theFirstRunGenerates() throws Exception {
        run();
        assertThat(log.lines())
                .containsExactly("info: Documentation: 1 method, 0 errors, 0 warnings, 0 notes" + REPORTED);
    }

    @Test
    void whereNothingChangedNoProblemIsLoggedAgain() throws Exception {
        result = result(List.of(WARNING), false);
        run();
        log.lines().clear();
        result = unchanged(result);
        run();
        assertThat(log.lines())
                .containsExactly(
                        "info: Nothing changed in docs since the client was generated",
                        "info: Documentation: 1 method, 0 errors, 1 warning, 0 notes" + REPORTED);
    }

    @Test
    void whatFailedFailsAgainWhereNothingChanged() throws Exception {
        result = result(List.of(ERROR), true);
        assertThatThrownBy(this::run).isInstanceOf(MojoFailureException.class);
        log.lines().clear();
        result = unchanged(result);
        assertThatThrownBy(this::run).isInstanceOf(MojoFailureException.class);
        assertThat(log.lines()).contains("error: docs/a.md:1:2: the bad [bad]");
    }

    @Test
    void aReportThatIsGoneIsWrittenAgain() throws Exception {
        run();
        Files.delete(plan().report());
        result = unchanged(result);
        run();
        assertThat(plan().report()).exists();
    }

    @Test
    void aReportOfAnEditThatWasTakenBackIsReplaced() throws Exception {
        result = result(List.of(ERROR), false);
        run();
        log.lines().clear();
        result = unchanged(result(List.of(WARNING), false));
        run();
        assertThat(plan().report()).hasContent("docs/a.md:3:2: warning: the odd [odd]\n");
        assertThat(log.lines()).startsWith("warn: docs/a.md:3:2: the odd [odd]");
    }

    @Test
    void problemsGoToTheLogByTheirSeverity() throws Exception {
        result = result(List.of(ERROR, WARNING, NOTE), false);
        run();
        assertThat(log.lines())
                .containsExactly(
                        "error: docs/a.md:1:2: the bad [bad]",
                        "warn: docs/a.md:3:2: the odd [odd]",
                        "debug: docs/a.md:5:2: the style [style]",
                        "info: Documentation: 1 method, 1 error, 1 warning, 1 note" + REPORTED);
    }

    @Test
    void theReportHasEveryProblemAndTheLogTheFirstWarnings() throws Exception {
        result = result(
                IntStream.rangeClosed(1, 100)
                        .mapToObj(line -> problem(Problem.Severity.WARNING, line, "odd"))
                        .toList(),
                false);
        run();
        assertThat(log.lines()).hasSize(22).contains("warn: and 80 more warnings");
        assertThat(Files.readAllLines(base.resolve("target/status-problems.txt")))
                .hasSize(100)
                .last()
                .isEqualTo("docs/a.md:100:2: warning: the odd [odd]");
    }

    @Test
    void theFolderOfTheProjectItselfHasAName() throws Exception {
        UnaryOperator<ClientPlan> here =
                plan -> TestPlan.like(plan).docs(plan.base()).plan();
        result = result(List.of(WARNING), false);
        run(here);
        result = unchanged(result);
        run(here);
        assertThat(log.lines())
                .contains("warn: a.md:3:2: the odd [odd]")
                .contains("info: Nothing changed in . since the client was generated");
    }

    @Test
    void aProblemOfTheWholeDocumentationStandsAtItsFolder() throws Exception {
        Problem empty = new Problem(Problem.Severity.WARNING, "docs-empty", ".", 0, 0, "", "no page", null, null);
        result = result(List.of(empty), false);
        run();
        assertThat(log.lines()).contains("warn: docs: no page [docs-empty]");
    }

    @Test
    void whatIsMissingIsCounted() throws Exception {
        List<LeftOutMethod> missing = List.of(
                new LeftOutMethod("b.md", "", "not-utf8 at b.md:1:1", true),
                new LeftOutMethod("c.md", "c.d", "not selected", false));
        result = new GenerationResult(2, 1, List.of("a.b"), missing, List.of(), List.of(), false);
        run();
        assertThat(log.lines())
                .containsExactly("info: Documentation: 1 method, 1 left out, 0 errors, 0 warnings, 0 notes" + REPORTED);
    }

    @Test
    void theFailureRepeatsTheWorstProblemsAndTellsWhatToDo() {
        result = result(List.of(ERROR, WARNING), true);
        assertThatThrownBy(this::run)
                .hasMessage("The documentation has 1 problem that <failOn> does not let pass:\n"
                        + "  docs/a.md:1:2: the bad [bad]\n"
                        + "Perhaps you should correct the page, or leave its method out with <excludes>,"
                        + " or let such problems pass with <failOn>never</failOn>.");
    }

    @Test
    void missingDocumentationFailsClearly() {
        assertThatThrownBy(() -> run(
                        plan -> TestPlan.in(base).docs(base.resolve("nowhere")).plan()))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("There is no documentation in " + base.resolve("nowhere")
                        + ". Perhaps you should correct <docs> in the configuration of docbind-maven-plugin.");
    }

    private static Problem problem(Problem.Severity severity, int line, String code) {
        return new Problem(severity, code, "a.md", line, 2, "", "the " + code, null, null);
    }

    private static GenerationResult result(List<Problem> problems, boolean failed) {
        return new GenerationResult(2, 1, List.of("a.b"), List.of(), problems, List.of(), failed);
    }

    private static GenerationResult unchanged(GenerationResult result) {
        return new GenerationResult(
                result.pages(),
                result.methods(),
                result.emitted(),
                result.leftOut(),
                result.problems(),
                List.of(),
                result.failed(),
                result.coverage(),
                true);
    }

    private void run() throws Exception {
        run(UnaryOperator.identity());
    }

    private void run(UnaryOperator<ClientPlan> settings) throws Exception {
        new ClientBuild(settings.apply(plan()), log, plan -> result).run();
    }

    private ClientPlan plan() {
        return TestPlan.in(base).plan();
    }
}
