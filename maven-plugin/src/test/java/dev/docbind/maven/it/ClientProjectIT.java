package dev.docbind.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin as a user has it: a project of their own, Maven in a process of its own. */
class ClientProjectIT {
    private static final String TERMINATE = "bizproc-workflow-terminate.md";
    private static final String KILL = "bizproc-workflow-kill.md";

    @TempDir
    private Path folder;

    private ClientProject project;

    @BeforeEach
    void makeProject() throws IOException {
        project = ClientProject.in(folder.resolve("Проект клиента"));
    }

    @Test
    void theClientFollowsItsPages() throws Exception {
        succeeds(project.build());
        assertThat(project.jar())
                .contains(
                        "com/example/client/Bitrix24.class",
                        "com/example/client/bizproc/ErrorRows.class",
                        "com/example/client/bizproc/error-lines/lines.txt")
                .noneMatch(name -> name.endsWith(".java") || name.startsWith("META-INF/docbind"));
        assertThat(project.jarClasses()).isEqualTo(project.generatedClasses());
        var first = project.outputs();

        MavenRun unchanged = project.build();
        succeeds(unchanged);
        assertThat(unchanged.log()).contains("Nothing changed in docs", "Nothing to compile");
        assertThat(project.outputs()).isEqualTo(first);

        String request =
                "target/generated-sources/docbind/com/example/client/bizproc/workflow/WorkflowTerminateRequest.java";
        String other = request.replace("Terminate", "Start");
        project.edit(TERMINATE, "**STATUS**", "**EPITAPH**");
        project.edit(TERMINATE, "\"STATUS\"", "\"EPITAPH\"");
        succeeds(project.build());
        assertThat(project.text(request)).contains("epitaph(").doesNotContain("status(");
        assertThat(project.outputs()).containsEntry(other, first.get(other));
        assertThat(project.outputs().get(request)).isNotEqualTo(first.get(request));

        Files.delete(project.page(KILL));
        succeeds(project.build());
        assertThat(project.jarClasses())
                .isEqualTo(project.generatedClasses())
                .noneMatch(name -> name.contains("Kill"))
                .anyMatch(name -> name.contains("Terminate"));
    }

    @Test
    void aPageWithAnErrorFailsTheBuildWithItsPlace() throws Exception {
        project.edit(KILL, "|#", "");
        MavenRun run = project.build();
        assertThat(run.status()).isNotZero();
        assertThat(run.log())
                .containsPattern("(?m)^\\[ERROR] docs/api-reference/bizproc/bizproc-workflow-kill\\.md:\\d+:\\d+: ")
                .contains("The documentation has", "Perhaps you should correct the page")
                .doesNotContain("\tat ");

        succeeds(project.build("-Ddocbind.excludes=*.*.kill"));
    }

    @Test
    void onePageMoreGivesOneMethodMoreWithoutJava() throws Exception {
        project.addPage("example", "example-note-add.md");
        succeeds(project.build());
        assertThat(project.jar())
                .contains(
                        "com/example/client/example/ExampleApi.class",
                        "com/example/client/example/note/ExampleNoteApi.class",
                        "com/example/client/example/note/NoteAddRequest.class",
                        "com/example/client/example/note/NoteAddError.class",
                        "com/example/client/bizproc/workflow/WorkflowTerminateRequest.class");
    }

    @Test
    void theCommandLineChoosesMethodsAndCanLeaveTheGoalOut() throws Exception {
        succeeds(project.build("-Ddocbind.skip"));
        assertThat(project.jarClasses()).isEmpty();
        succeeds(project.build("-Ddocbind.includes=bizproc.**", "-Ddocbind.excludes=*.*.kill,*.*.start"));
        assertThat(project.jarClasses())
                .anyMatch(name -> name.contains("Terminate"))
                .noneMatch(name -> name.contains("Kill") || name.contains("Start"));
    }

    private static void succeeds(MavenRun run) {
        assertThat(run.status()).as(run.log()).isZero();
    }
}
