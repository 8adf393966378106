package dev.docbind.maven.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.generator.GenerationResult;
import dev.docbind.generator.Generator;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForkedGenerationTest {
    @TempDir
    private Path base;

    private final RecordedLog log = new RecordedLog();

    @BeforeEach
    void writePages() throws IOException {
        new TestFiles(base).writePages();
        write("overrides.json", "[]");
    }

    @Test
    void whatTheOtherJvmLeavesIsWhatThisOneWouldLeave() throws Exception {
        GenerationResult here = GeneratorRun.of(plan().sources(base.resolve("here"))
                .resources(base.resolve("here-spec"))
                .plan());
        GenerationResult there = forked().run(plan().plan());
        assertThat(there.emitted()).isEqualTo(here.emitted()).hasSize(2);
        assertThat(there.problems()).isEqualTo(here.problems());
        assertThat(there.unchanged()).isFalse();
        assertThat(base.resolve("target/sources/a/b/Bitrix24.java"))
                .hasSameTextualContentAs(base.resolve("here/a/b/Bitrix24.java"));
        assertThat(plan().plan().spec())
                .hasSameBinaryContentAs(base.resolve("here-spec/META-INF/docbind/api-spec.json"));
    }

    @Test
    void theOtherJvmDoesAllOfIt() throws Exception {
        assertDoneByTheOtherJvm(plan().plan());
    }

    @Test
    void whateverIsAskedForIsAskedOfTheOtherJvm() throws Exception {
        GeneratorRun.of(plan().resources(base.resolve("earlier")).plan());
        ClientPlan plan = TestPlan.like(plan().previous(base.resolve("earlier/META-INF/docbind/api-spec.json"))
                        .plan())
                .packageName("other.name")
                .includes(List.of("bizproc.workflow.*", "bizproc.**"))
                .excludes(List.of("bizproc.workflow.kill"))
                .overrides(base.resolve("overrides.json"))
                .failOn("Never")
                .emptying()
                .sources(base.resolve("target/other sources, with = and ü"))
                .specUse(SpecUse.NONE)
                .plan();
        assertDoneByTheOtherJvm(plan);
        ClientPlan strict = TestPlan.like(plan)
                .kept(new KeptSource(plan.kept().previous(), "3", "2", "July, 2026", true))
                .plan();
        assertDoneByTheOtherJvm(strict);
    }

    @Test
    void noJvmIsStartedWhereNothingChanged() throws Exception {
        forked().run(plan().plan());
        GenerationResult again = new ForkedGeneration(jvm(Path.of("none")), log).run(plan().plan());
        assertThat(again.unchanged()).isTrue();
        assertThat(log.lines()).noneMatch(line -> line.startsWith("warn"));
    }

    @Test
    void whereNoJvmStartsThisOneDoesIt() throws Exception {
        GenerationResult result = new ForkedGeneration(jvm(Path.of("no", "such", "java")), log).run(plan().plan());
        assertThat(result.emitted()).hasSize(2);
        assertThat(log.lines()).anyMatch(line -> line.startsWith("warn: The JVM of the generator cannot be started: "));
    }

    @Test
    void whereTheOtherJvmBreaksThisOneDoesIt() throws Exception {
        GenerationResult result = new ForkedGeneration(jvm(javaHere(), "-Xmx5m"), log).run(plan().plan());
        assertThat(result.emitted()).hasSize(2);
        assertThat(log.lines()).anyMatch(line -> line.startsWith("warn: The JVM of the generator ended with status "));
    }

    @Test
    void anotherCollectorIsNoneBesideIt() throws Exception {
        GenerationResult result = new ForkedGeneration(jvm(javaHere(), "-XX:+UseParallelGC"), log).run(plan().plan());
        assertThat(result.emitted()).hasSize(2);
        assertThat(log.lines()).noneMatch(line -> line.startsWith("warn"));
    }

    @Test
    void whereRunsCannotBeKeptTheNextOnesStayInThisJvm() throws Exception {
        ClientPlan plan = plan().plan();
        Path mine = plan.cache().resolve("mine");
        write(base.relativize(mine).toString(), "of somebody else");
        assertThat(forked().run(plan).emitted()).hasSize(2);
        assertThat(plan.unkept()).exists();

        ForkedGeneration without = new ForkedGeneration(jvm(Path.of("none")), log);
        assertThat(without.run(plan).emitted()).hasSize(2);
        assertThat(log.lines()).noneMatch(line -> line.startsWith("warn"));

        Files.delete(mine);
        assertThat(without.run(plan).emitted()).hasSize(2);
        assertThat(without.run(plan).unchanged()).isTrue();
        assertThat(plan.unkept()).doesNotExist();
    }

    @Test
    void whatTheOtherJvmSaysIsLogged() throws Exception {
        GenerationResult result = new ForkedGeneration(jvm(javaHere(), "-Xnone"), log).run(plan().plan());
        assertThat(result.emitted()).hasSize(2);
        assertThat(log.lines()).anyMatch(line -> line.contains("-Xnone"));
    }

    @Test
    void whatCannotBeDoneIsSaidAsEver() throws Exception {
        write("target/resources/META-INF/docbind/api-spec.json", "mine");
        ClientPlan plan = plan().plan();
        assertThatThrownBy(() -> forked().run(plan))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("The client cannot be generated: ");
        assertThat(plan.spec()).hasContent("mine");
    }

    private void assertDoneByTheOtherJvm(ClientPlan plan) throws Exception {
        jvm(javaHere()).run(CommandArguments.of(plan), base);
        assertThat(log.lines()).noneMatch(line -> line.startsWith("warn"));
        assertThat(new Generator().unchanged(GeneratorRun.request(plan)))
                .as(() -> String.join("\n", log.lines()))
                .isNotNull();
    }

    private TestPlan plan() {
        return TestPlan.in(base);
    }

    private ForkedGeneration forked() {
        return new ForkedGeneration(jvm(javaHere()), log);
    }

    private GeneratorJvm jvm(Path java, String... options) {
        return new GeneratorJvm(java, code(), List.of(options), log);
    }

    private static Path javaHere() {
        return GeneratorJvm.javaOfThisProcess();
    }

    private static List<Path> code() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator)).map(Path::of).toList();
    }

    private void write(String path, String text) throws IOException {
        new TestFiles(base).write(path, text);
    }
}
