package dev.docbind.maven.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.generator.FailurePolicy;
import dev.docbind.generator.GenerationRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorRunTest {
    private static final String ADVICE = ". Perhaps you should correct the configuration of docbind-maven-plugin.";

    @TempDir
    private Path base;

    @Test
    void theRequestSaysWhatThePomSays() throws Exception {
        GenerationRequest request = GeneratorRun.request(plan("a.b", List.of("crm.**"), "Warning"));
        assertThat(request.docs()).isEqualTo(base.resolve("docs"));
        assertThat(request.output()).isEqualTo(base.resolve("sources"));
        assertThat(request.spec()).isEqualTo(base.resolve("resources/META-INF/docbind/api-spec.json"));
        assertThat(request.packageName()).isEqualTo("a.b");
        assertThat(request.selection().takes("crm.deal.add")).isTrue();
        assertThat(request.selection().takes("task.item.add")).isFalse();
        assertThat(request.overrides()).containsExactly(base.resolve("overrides.json"));
        assertThat(request.previous()).isEqualTo(base.resolve("earlier.json"));
        assertThat(request.shippedOverrides()).isTrue();
        assertThat(request.failurePolicy()).isEqualTo(FailurePolicy.WARNING);
    }

    @Test
    void aWrongPackageIsRefusedInWordsOfThePom() {
        refuses(plan("a.class", List.of(), "error"), "\"a.class\" is not a valid Java package name" + ADVICE);
    }

    @Test
    void aWrongGlobIsRefusedInWordsOfThePom() {
        refuses(plan("a.b", List.of("crm..add"), "error"), "the pattern \"crm..add\" has an empty segment" + ADVICE);
    }

    @Test
    void aWrongPolicyIsRefusedInWordsOfThePom() {
        refuses(
                plan("a.b", List.of(), "sometimes"),
                "<failOn>: error, warning or never is needed, not \"sometimes\"" + ADVICE);
    }

    @Test
    void aMissingFileOfCorrectionsIsNamed() throws Exception {
        Files.createDirectories(base.resolve("docs"));
        refuses(
                plan("a.b", List.of(), "error"),
                "The client cannot be generated: " + base.resolve("overrides.json") + " does not exist");
    }

    private static void refuses(ClientPlan plan, String message) {
        assertThatThrownBy(() -> GeneratorRun.of(plan))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(message);
    }

    private ClientPlan plan(String packageName, List<String> includes, String failOn) {
        return TestPlan.in(base)
                .sources(base.resolve("sources"))
                .resources(base.resolve("resources"))
                .packageName(packageName)
                .includes(includes)
                .overrides(base.resolve("overrides.json"))
                .previous(base.resolve("earlier.json"))
                .failOn(failOn)
                .specUse(SpecUse.MAIN)
                .plan();
    }
}
