package dev.docbind.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every directory of {@code cases} is a test: its pages give its spec and its problems. With {@code
 * -Ddocbind.cases.update=true} the expectations are written anew, to be read in the diff.
 */
class CaseTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final boolean UPDATE = Boolean.getBoolean("docbind.cases.update");

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> everyDirectoryGivesItsSpecAndItsProblems() throws IOException {
        try (Stream<Path> directories = Files.list(CASES)) {
            List<Path> cases = directories.filter(Files::isDirectory).sorted().toList();
            assertThat(cases).hasSizeGreaterThan(20);
            return cases.stream()
                    .map(it -> DynamicTest.dynamicTest(it.getFileName().toString(), () -> check(it)));
        }
    }

    private void check(Path directory) throws IOException {
        CaseDocs docs = CaseDocs.prepare(directory, temporary);
        Path spec = docs.work().resolve("spec.json");
        GenerationRequest request = GenerationRequest.of(docs.pages())
                .overriding(docs.overrides(), false)
                .selecting(docs.selection())
                .writingTo(docs.work().resolve("java"))
                .writingSpec(spec);
        GenerationResult result = new Generator().generate(request);
        expect(directory.resolve("spec.json"), Files.readString(spec));
        expect(directory.resolve("diagnostics.txt"), problems(result));
    }

    private static String problems(GenerationResult result) {
        String lines = result.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
        String left = result.leftOut().stream()
                .filter(LeftOutMethod::wanted)
                .map(method -> "left out: " + method.page() + ": " + method.reason())
                .collect(Collectors.joining("\n"));
        return Stream.of(lines, left).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n")) + "\n";
    }

    private static void expect(Path file, String actual) throws IOException {
        if (UPDATE) {
            Files.writeString(file, actual);
        }
        assertThat(file).content().isEqualTo(actual);
    }
}
