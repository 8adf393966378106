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

    private static final String REPORTED = "; all problems are in target/record-problems.txt";

    @TempDir
    private Path base;

    private final RecordedLog log = new RecordedLog();
    private GenerationResult result = result(List.of(), false);
    private int runs;

    @BeforeEach
    void writePages() throws IOException {
        write("docs/a.md", "# A");
        write("docs/folder/b.md", "# B");
        write("overrides.json", "[]");
        write("earlier.json", "{}");
        write("plugin.jar", "code");
    }

    @Test
    void theFirstRunGenerates() throws Exception {
        run();
        assertThat(runs).isEqualTo(1);
        assertThat(log.lines())
                .containsExactly("info: Documentation: 1 method, 0 errors, 0 warnings, 0 notes" + REPORTED);
    }

    @Test
    void nothingIsGeneratedWhenNothingChanged() throws Exception {
        result = result(List.of(WARNING), false);
        run();
        log.lines().clear();
        run();
        assertThat(runs).isEqualTo(1);
        assertThat(log.lines())
                .containsExactly(
                        "info: Nothing changed in docs since the client was generated",
                        "info: Documentation: 1 method, 0 errors, 1 warning, 0 notes" + REPORTED);
    }

    @Test
    void anEditedPageIsNoticed() throws Exception {
        generatesAgainAfter(() -> write("docs/folder/b.md", "# b"));
    }

    @Test
    void aNewPageIsNoticed() throws Exception {
        generatesAgainAfter(() -> write("docs/c.md", "# C"));
    }

    @Test
    void aRemovedPageIsNoticed() throws Exception {
        generatesAgainAfter(() -> Files.delete(base.resolve("docs/a.md")));
    }

    @Test
    void aRenamedPageIsNoticed() throws Exception {
        generatesAgainAfter(() -> Files.move(base.resolve("docs/a.md"), base.resolve("docs/z.md")));
    }

    @Test
    void anEditedOverrideIsNoticed() throws Exception {
        generatesAgainAfter(() -> write("overrides.json", "[ ]"));
    }

    @Test
    void anEditedEarlierSpecIsNoticed() throws Exception {
        generatesAgainAfter(() -> write("earlier.json", "{ }"));
    }

    @Test
    void anotherPluginIsNoticed() throws Exception {
        generatesAgainAfter(() -> write("plugin.jar", "other code"));
    }

    @Test
    void anotherSettingIsNoticed() throws Exception {
        run();
        run(plan -> with(plan, List.of("crm.**"), "error"));
        run(plan -> with(plan, List.of("crm.**"), "never"));
        assertThat(runs).isEqualTo(3);
    }

    @Test
    void anEditedOutputIsMadeAgain() throws Exception {
        generatesAgainAfter(() -> write("target/sources/A.java", "class B {}"));
        assertThat(base.resolve("target/sources/A.java")).hasContent("class A {}");
    }

    @Test
    void aDeletedOutputIsMadeAgain() throws Exception {
        generatesAgainAfter(() -> Files.delete(base.resolve("target/sources/A.java")));
        assertThat(base.resolve("target/sources/A.java")).exists();
    }

    @Test
    void aDeletedSpecIsMadeAgain() throws Exception {
        generatesAgainAfter(() -> Files.delete(plan().spec()));
    }

    @Test
    void aDamagedRecordIsNoRecord() throws Exception {
        generatesAgainAfter(() -> write("target/record.txt", "nonsense"));
    }

    @Test
    void whatElseLiesBesideThePagesIsNoChange() throws Exception {
        run();
        write("docs/.git/HEAD.md", "ref");
        write("docs/target/classes/A.class", "class");
        run();
        assertThat(runs).isEqualTo(1);
    }

    @Test
    void aFailedRunIsMadeAgain() throws Exception {
        result = result(List.of(ERROR), true);
        assertThatThrownBy(this::run).isInstanceOf(MojoFailureException.class);
        assertThatThrownBy(this::run).isInstanceOf(MojoFailureException.class);
        assertThat(runs).isEqualTo(2);
    }

    @Test
    void aFailedRunKeepsTheRecordOfTheLastGoodOne() throws Exception {
        run();
        write("docs/a.md", "# broken");
        GenerationResult good = result;
        result = result(List.of(ERROR), true);
        assertThatThrownBy(this::run).isInstanceOf(MojoFailureException.class);
        result = good;
        write("docs/a.md", "# A");
        run();
        assertThat(runs).isEqualTo(2);
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
        assertThat(Files.readAllLines(base.resolve("target/record-problems.txt")))
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
        run(here);
        assertThat(log.lines())
                .contains("warn: a.md:3:2: the odd [odd]")
                .contains("info: Nothing changed in . since the client was generated");
    }

    @Test
    void aChangeBehindALinkIsNoticed() throws Exception {
        write("elsewhere/page.txt", "# Linked");
        write("elsewhere/folder/c.md", "# C");
        Files.createSymbolicLink(base.resolve("docs/linked.md"), base.resolve("elsewhere/page.txt"));
        Files.createSymbolicLink(base.resolve("docs/linked"), base.resolve("elsewhere/folder"));
        Files.createSymbolicLink(base.resolve("elsewhere/folder/round"), base.resolve("elsewhere/folder"));
        generatesAgainAfter(() -> write("elsewhere/page.txt", "# Changed"));
        write("elsewhere/folder/c.md", "# Changed");
        run();
        assertThat(runs).isEqualTo(3);
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

    private interface Change {
        void make() throws IOException;
    }

    private void generatesAgainAfter(Change change) throws Exception {
        run();
        change.make();
        run();
        assertThat(runs).isEqualTo(2);
        run();
        assertThat(runs).isEqualTo(2);
    }

    private void run() throws Exception {
        run(UnaryOperator.identity());
    }

    private void run(UnaryOperator<ClientPlan> settings) throws Exception {
        new ClientBuild(settings.apply(plan()), log, this::generate).run();
    }

    private GenerationResult generate(ClientPlan plan) throws IOException {
        runs++;
        write("target/sources/A.java", "class A {}");
        Files.createDirectories(plan.spec().getParent());
        Files.writeString(plan.spec(), "{}");
        return result;
    }

    private ClientPlan plan() {
        return TestPlan.in(base)
                .overrides(base.resolve("overrides.json"))
                .previous(base.resolve("earlier.json"))
                .code(base.resolve("plugin.jar"))
                .plan();
    }

    private static ClientPlan with(ClientPlan plan, List<String> includes, String failOn) {
        return TestPlan.like(plan).includes(includes).failOn(failOn).plan();
    }

    private void write(String path, String text) throws IOException {
        Path file = base.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
