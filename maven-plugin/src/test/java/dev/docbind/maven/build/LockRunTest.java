package dev.docbind.maven.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.generator.DocsLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockRunTest {
    @TempDir
    private Path base;

    private final RecordedLog log = new RecordedLog();

    @BeforeEach
    void copyPages() throws IOException {
        new TestFiles(base).writePages();
    }

    @Test
    void anUpdateNamesTheMethodsThatChanged() throws Exception {
        run("error").update("v1");
        assertThat(log.lines())
                .last()
                .asString()
                .isEqualTo("info: docbind.lock and the spec beside it are written, for the first time");
        run("error").check();
        assertThat(log.lines())
                .last()
                .asString()
                .startsWith("info: docbind.lock agrees with the documentation: 2 methods, 0 errors");

        edit("**STATUS**", "**EPITAPH**");
        assertThatThrownBy(run("error")::check)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("""
                        The documentation, docbind.lock and the generated sources do not agree:
                          the documentation is not the one that is locked (v1): 2 pages, 2 locked
                          method bizproc.workflow.terminate: facts changed
                        """)
                .hasMessageEndingWith(
                        "\nPerhaps you should run docbind:update, read what it names, and commit the lock and its spec.");
        assertThat(base.resolve("target/status-lock.txt")).content().contains("facts changed");
        run("error").update("v2");
        assertThat(log.lines())
                .contains("info: method bizproc.workflow.terminate: facts changed")
                .last()
                .asString()
                .startsWith("info: docbind.lock and the spec beside it are written: 1 method with other facts, ");
        run("error").check();
    }

    @Test
    void theLockIsWrittenEvenWhereProblemsFailTheGoal() throws Exception {
        Files.writeString(
                base.resolve("docs/" + TestFiles.KILL),
                Files.readString(base.resolve("docs/" + TestFiles.KILL)).replace("\n|#", ""));
        assertThatThrownBy(() -> run("error").update("")).hasMessageStartingWith("The documentation has ");
        run("never").check();
    }

    @Test
    void sourcesAloneAreGeneratedAgain() throws Exception {
        run("error").update("");
        Files.createDirectories(base.resolve("target/sources/a"));
        Files.writeString(base.resolve("target/sources/a/Old.java"), "class Old {}");
        assertThatThrownBy(run("error")::check)
                .hasMessageContaining("a/Old.java is owned by no method any more")
                .hasMessageEndingWith("Perhaps you should run docbind:generate, and commit what it changes.");
    }

    private void edit(String old, String fresh) throws IOException {
        Path page = base.resolve("docs").resolve(TestFiles.TERMINATE);
        Files.writeString(page, Files.readString(page).replace(old, fresh));
    }

    private LockRun run(String failOn) {
        ClientPlan plan = TestPlan.in(base)
                .failOn(failOn)
                .emptying()
                .specUse(SpecUse.NONE)
                .plan();
        Path file = base.resolve("docbind.lock");
        return new LockRun(plan, file, new DocsLock(file, "1", base.resolve("target/work")), log);
    }
}
