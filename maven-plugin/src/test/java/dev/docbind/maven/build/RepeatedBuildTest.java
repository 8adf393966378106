package dev.docbind.maven.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds one after another, with the generator itself: it finds out whether anything is to be done. */
class RepeatedBuildTest {
    private static final String PAGE = "docs/" + TestFiles.KILL;
    private static final String SOURCE = "target/sources/a/b/Bitrix24.java";

    @TempDir
    private Path base;

    private final RecordedLog log = new RecordedLog();

    @BeforeEach
    void buildOnce() throws Exception {
        new TestFiles(base).writePages();
        write("overrides.json", "[]");
        assertThat(build(plan())).as("something is done by the first build").isTrue();
    }

    @Test
    void nothingIsDoneWhereNothingChanged() throws Exception {
        assertThat(build(plan())).isFalse();
    }

    @Test
    void anEditedPageIsNoticed() throws Exception {
        buildsAgainAfter(() -> write(PAGE, Files.readString(base.resolve(PAGE)) + "\nMore.\n"));
    }

    @Test
    void aRemovedPageIsNoticed() throws Exception {
        buildsAgainAfter(() -> Files.delete(base.resolve(PAGE)));
    }

    @Test
    void anEditedOverrideIsNoticed() throws Exception {
        buildsAgainAfter(() -> write("overrides.json", "[ ]"));
    }

    @Test
    void anotherSettingIsNoticed() throws Exception {
        ClientPlan other =
                TestPlan.like(plan()).includes(List.of("bizproc.workflow.kill")).plan();
        assertThat(build(other)).isTrue();
        assertThat(build(other)).isFalse();
    }

    @Test
    void anEditedOutputIsMadeAgain() throws Exception {
        String whole = Files.readString(base.resolve(SOURCE));
        buildsAgainAfter(() -> write(SOURCE, "class B {}"));
        assertThat(base.resolve(SOURCE)).hasContent(whole);
    }

    @Test
    void aDeletedOutputIsMadeAgain() throws Exception {
        buildsAgainAfter(() -> Files.delete(base.resolve(SOURCE)));
        assertThat(base.resolve(SOURCE)).exists();
    }

    @Test
    void aDeletedSpecIsMadeAgain() throws Exception {
        buildsAgainAfter(() -> Files.delete(plan().spec()));
        assertThat(plan().spec()).exists();
    }

    @Test
    void whatElseLiesBesideThePagesIsNoChange() throws Exception {
        write("docs/.git/HEAD.md", "ref");
        write("docs/target/classes/A.class", "class");
        assertThat(build(plan())).isFalse();
    }

    private interface Change {
        void make() throws IOException;
    }

    private void buildsAgainAfter(Change change) throws Exception {
        change.make();
        assertThat(build(plan())).as("something is done after the change").isTrue();
        assertThat(build(plan())).as("nothing is done after that").isFalse();
    }

    /** Whether a build found anything to do. */
    private boolean build(ClientPlan plan) throws Exception {
        log.lines().clear();
        new ClientBuild(plan, log).run();
        return log.lines().stream().noneMatch(line -> line.contains("Nothing changed"));
    }

    private ClientPlan plan() {
        return TestPlan.in(base)
                .overrides(base.resolve("overrides.json"))
                .failOn("never")
                .plan();
    }

    private void write(String path, String text) throws IOException {
        new TestFiles(base).write(path, text);
    }
}
