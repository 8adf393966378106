package dev.docbind.maven.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Dependency;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class ProjectFoldersTest {
    private static final Path BASE = Path.of("/project");

    private final MavenProject project = new MavenProject();

    @Test
    void twoExecutionsThatShareAFolderAreRefused() throws Exception {
        ProjectFolders.refuseShared(project, plan("a", "r"), "first");
        assertThatCode(() -> ProjectFolders.refuseShared(project, plan("a", "r"), "first"))
                .doesNotThrowAnyException();
        assertThatCode(() -> ProjectFolders.refuseShared(project, plan("b", "s"), "second"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ProjectFolders.refuseShared(project, plan("a", "t"), "third"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("The executions first and third both write to a:");
        assertThatThrownBy(() -> ProjectFolders.refuseShared(project, plan("c", "r"), "fourth"))
                .hasMessageContaining("both write to r");
    }

    @Test
    void theRuntimeIsLookedForAmongTheDependencies() {
        assertThat(ProjectFolders.declaresRuntime(project)).isFalse();
        Dependency runtime = new Dependency();
        runtime.setGroupId("dev.docbind");
        runtime.setArtifactId("docbind-runtime");
        project.getDependencies().add(runtime);
        assertThat(ProjectFolders.declaresRuntime(project)).isTrue();
    }

    private static ClientPlan plan(String sources, String resources) {
        return new ClientPlan(
                BASE,
                BASE.resolve("docs"),
                BASE.resolve(sources),
                BASE.resolve(resources),
                "a.b",
                List.of(),
                List.of(),
                List.of(),
                "error",
                false,
                BASE.resolve("record.txt"),
                List.of());
    }
}
