package dev.docbind.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every directory of {@code cases} is a test: its pages give its spec and its problems; {@link CaseList} has them all. With {@code
 * -Ddocbind.cases.update=true} the expectations are written anew, to be read in the diff.
 */
class CaseTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path TESTS = Path.of("src/test/java/dev/docbind/generator");
    private static final boolean UPDATE = Boolean.getBoolean("docbind.cases.update");

    /**
     * The tests of problems that no folder of pages in this repository can hold: a disk that refuses, a defect of the program, an earlier spec,
     * a page too large to be read.
     */
    private static final Map<String, String> PROVEN_ELSEWHERE = Map.of(
            "internal-fault", "FaultTest",
            "source-not-kept", "emit/java/KeepingSourceTest",
            "too-many-errors", "steady/HugePagesTest",
            "too-many-fields", "steady/HugePagesTest",
            "too-many-placements", "steady/HostilePages",
            "too-many-values", "steady/HostilePages",
            "unreadable", "source/tree/SourceFileReaderTest");

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> everyDirectoryGivesItsSpecAndItsProblems() throws IOException {
        try (Stream<Path> directories = Files.list(CASES)) {
            List<Path> cases = directories.filter(Files::isDirectory).sorted().toList();
            assertThat(cases)
                    .extracting(it -> it.getFileName().toString())
                    .containsExactlyElementsOf(CaseList.read().names());
            return cases.stream()
                    .map(it -> DynamicTest.dynamicTest(it.getFileName().toString(), () -> check(it)));
        }
    }

    @Test
    void eachProblemHasItsCase() throws IOException {
        CaseList list = CaseList.read();
        for (Map.Entry<String, String> entry : list.byCode().entrySet()) {
            assertThat(CASES.resolve(entry.getValue()).resolve("diagnostics.txt"))
                    .content()
                    .contains("[" + entry.getKey() + "]");
        }
        Set<String> proven = new TreeSet<>(list.byCode().keySet());
        proven.addAll(PROVEN_ELSEWHERE.keySet());
        assertThat(proven).isEqualTo(documented());
        assertThat(list.byCode()).doesNotContainKeys(PROVEN_ELSEWHERE.keySet().toArray(String[]::new));
    }

    @Test
    void whatHasNoCaseIsProvenByTheTestThatIsNamed() {
        PROVEN_ELSEWHERE.forEach((code, test) ->
                assertThat(TESTS.resolve(test + ".java")).content().containsPattern("[\\[\"]" + code + "[\\]\"]"));
    }

    @Test
    void aCaseThatIsNamedLikeAProblemIsItsCase() throws IOException {
        CaseList list = CaseList.read();
        Set<String> codes = documented();
        for (String name : list.names()) {
            assertThat(!codes.contains(name) || name.equals(list.byCode().get(name)))
                    .as(name)
                    .isTrue();
        }
    }

    private static Set<String> documented() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("../docs/lint"))) {
            return pages.map(page -> page.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .map(name -> name.substring(0, name.length() - ".md".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
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
        // A fault of the program is no expectation, whatever the switch.
        assertThat(result.problems()).extracting(Problem::code).doesNotContain("internal-fault");
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
