package dev.docbind.maven.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class ProjectFoldersTest {
    private static final Path BASE = Path.of("/project");

    private final MavenProject project = new MavenProject();

    ProjectFoldersTest() {
        project.setBuild(new Build());
        project.setFile(BASE.resolve("pom.xml").toFile());
    }

    @Test
    void twoExecutionsThatShareAFolderAreRefused() throws Exception {
        folders("a", "r").refuseShared("first");
        assertThatCode(() -> folders("a", "r").refuseShared("first")).doesNotThrowAnyException();
        assertThatCode(() -> folders("b", "s").refuseShared("second")).doesNotThrowAnyException();
        assertThatThrownBy(() -> folders("a", "t").refuseShared("third"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("The executions first and third both write to " + BASE.resolve("a") + ":");
        assertThatThrownBy(() -> folders("c", "r").refuseShared("fourth"))
                .hasMessageContaining("both write to " + BASE.resolve("r"));
    }

    @Test
    void theSpecIsAResourceOfWhomItIsFor() {
        folders("a", "r").register(SpecUse.TEST);
        folders("a", "r").register(SpecUse.TEST);
        assertThat(directories(project.getTestResources()))
                .containsExactly(BASE.resolve("r").toString());
        assertThat(directories(project.getResources()))
                .containsExactly(BASE.resolve("a").toString());
        folders("a", "r").register(SpecUse.MAIN);
        assertThat(directories(project.getResources()))
                .containsExactly(BASE.resolve("a").toString(), BASE.resolve("r").toString());
        folders("b", "s").register(SpecUse.NONE);
        assertThat(directories(project.getTestResources()))
                .doesNotContain(BASE.resolve("s").toString());
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

    private ProjectFolders folders(String sources, String resources) {
        return new ProjectFolders(project, BASE.resolve(sources), BASE.resolve(resources));
    }

    private static List<String> directories(List<Resource> resources) {
        return resources.stream().map(Resource::getDirectory).toList();
    }
}
