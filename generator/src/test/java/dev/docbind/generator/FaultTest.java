package dev.docbind.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.generator.diagnostic.Step;
import dev.docbind.generator.diagnostic.StepListener;
import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.emit.java.CompiledSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A fault of the program costs the page that it was found on; only one that concerns no page ends the run. */
class FaultTest {

    private static final String BAD = "demo-bad-add.md";
    private static final String GOOD = "demo-good-get.md";
    private static final String CORRECTION = """
            [{"page": "demo-bad-add.md", "path": "title", "expected": "Do It", "value": "Do That", "reason": "it does"}]
            """;

    @TempDir
    private Path temporary;

    private final Set<Step> begun = EnumSet.noneOf(Step.class);
    private Path java;
    private Path spec;

    @BeforeEach
    void pages() throws IOException {
        java = temporary.resolve("java");
        spec = temporary.resolve("spec.json");
        Files.createDirectories(temporary.resolve("docs"));
        Files.writeString(temporary.resolve("overrides.json"), CORRECTION);
        page(BAD, "demo.bad.add");
        page(GOOD, "demo.good.get");
    }

    @ParameterizedTest
    @EnumSource
    void aFaultCostsItsPage(Step step) throws IOException {
        GenerationResult result = run((now, page) -> {
            begun.add(now);
            if (now == step && page.equals(BAD)) {
                throw new IllegalStateException("a fault at " + step);
            }
        });

        assertThat(begun).contains(step);
        assertLost(result, "internal fault, IllegalStateException a fault at " + step);
    }

    @ParameterizedTest
    @EnumSource
    void anOverflownStackIsAFaultToo(Step step) throws IOException {
        GenerationResult result = run((now, page) -> {
            if (now == step && page.equals(BAD)) {
                throw new StackOverflowError();
            }
        });

        assertLost(result, "internal fault, StackOverflowError");
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"NAME", "CLIENT", "WRITE"})
    void aFaultOfNoPageEndsTheRunAndNothingIsWritten(Step step) {
        assertThatThrownBy(() -> run((now, page) -> {
                    if (now == step && begun.add(step)) {
                        throw new IllegalStateException("a fault of no page");
                    }
                }))
                .hasMessage("a fault of no page");

        assertThat(java).doesNotExist();
        assertThat(spec).doesNotExist();
    }

    @Test
    void outOfMemoryEndsTheRun() {
        assertThatThrownBy(() -> run((now, page) -> {
                    throw new OutOfMemoryError("no page's");
                }))
                .isInstanceOf(OutOfMemoryError.class);
    }

    private GenerationResult run(StepListener listener) {
        return new Generator(listener)
                .generate(GenerationRequest.of(temporary.resolve("docs"))
                        .overriding(List.of(temporary.resolve("overrides.json")), false)
                        .failingOn(FailurePolicy.NEVER)
                        .writingTo(java)
                        .writingSpec(spec));
    }

    private void assertLost(GenerationResult result, String message) throws IOException {
        assertThat(result.failed()).isFalse();
        assertThat(result.emitted()).containsExactly("demo.good.get");
        assertThat(result.methods()).isEqualTo(2);
        assertThat(result.leftOut()).singleElement().satisfies(left -> {
            assertThat(left.page()).isEqualTo(BAD);
            assertThat(left.wanted()).isTrue();
        });
        assertThat(result.problems().stream()
                        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                        .toList())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("internal-fault");
                    assertThat(problem.path()).isEqualTo(BAD);
                    assertThat(problem.message()).isEqualTo(message);
                    assertThat(problem.trace()).contains("FaultTest.");
                    assertThat(problem.toString()).doesNotContain("FaultTest");
                });
        assertThat(spec).content().contains("demo.good.get").doesNotContain("demo.bad.add");
        List<GeneratedFile> files = files();
        assertThat(files).noneMatch(file -> file.text().contains("BadAdd"));
        assertThat(files).anyMatch(file -> file.path().endsWith("/GoodGetRequest.java"));
        assertThat(CompiledSources.strictly(files).problems()).isEmpty();
    }

    private List<GeneratedFile> files() throws IOException {
        List<GeneratedFile> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(java)) {
            for (Path file : all.filter(it -> it.toString().endsWith(".java")).toList()) {
                files.add(new GeneratedFile(java.relativize(file).toString(), Files.readString(file), ""));
            }
        }
        return files;
    }

    private void page(String file, String method) throws IOException {
        Files.writeString(temporary.resolve("docs").resolve(file), """
                # Do It %1$s

                > Scope: [`demo`](a.md)

                ## Method Parameters

                #|
                || **Name**
                `type` | **Description** ||
                || **ID***
                `integer` | Which ||
                |#

                ## Code Examples

                ```bash
                curl -X POST -d '{"ID":1}' https://a.example/rest/1/x/%1$s
                ```
                """.formatted(method));
    }
}
