package dev.docbind.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.Emission;
import dev.docbind.generator.emit.java.JavaEmitters;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.page.read.PageChoice;
import dev.docbind.generator.page.read.Pages;
import dev.docbind.generator.resolve.Linker;
import dev.docbind.generator.resolve.override.Overrides;
import dev.docbind.generator.resolve.override.ShippedOverrides;
import dev.docbind.generator.resolve.spec.SpecJson;
import dev.docbind.generator.source.tree.DocTree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client made from the spec file alone is the client that is made from the pages. */
class SpecFileTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> theFileOfEveryCaseMakesTheSameClient() throws IOException {
        try (Stream<Path> directories = Files.list(CASES)) {
            List<Path> cases = directories.filter(Files::isDirectory).sorted().toList();
            return cases.stream()
                    .map(it -> DynamicTest.dynamicTest(
                            it.getFileName().toString(),
                            () -> check(CaseDocs.prepare(it, temporary).pages(), Overrides.none())));
        }
    }

    @TestFactory
    Stream<DynamicTest> theFileOfTheRealDocumentationMakesTheSameClient() throws IOException {
        return CorpusArchives.each(
                "the real documentation was NOT read",
                archive -> true,
                archive -> check(CorpusArchives.unpack(archive, temporary), ShippedOverrides.load()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                                | a.json is no spec: it does not begin with an object
            {}                                | a.json is no spec: /format is missing, not a string
            {"format": "x", "formatVersion": 1} | a.json is no spec: its format is x 1, not docbind-spec 1
            {"methods": [{"page": 1}]}        | a.json is no spec: /methods/0/page is 1, not a string
            {"methods": [1]}                  | a.json is no spec: /methods/0 is 1, not an object
            {"methods":                       | a.json:1:
            """)
    void whatIsNoSpecIsRefusedWithItsPlace(String text, String message) {
        assertThatThrownBy(() -> SpecJson.read("a.json", bytes(text.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    private static void check(Path docs, Overrides overrides) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Pages pages = Pages.of(DocTree.scan(docs, diagnostics), PageChoice.ALL, diagnostics);
        Spec linked = new Linker().link(pages, overrides, diagnostics).spec();
        Emission emission = emit(linked);
        Spec emitted = linked.only(emission.bindings()::containsKey);
        byte[] file = SpecJson.write(emitted, emission.bindings(), emission.types());

        Spec read = SpecJson.read("api-spec.json", bytes(file));
        Emission again = emit(read);

        assertThat(again.files()).isEqualTo(emission.files());
        assertThat(SpecJson.write(read, again.bindings(), again.types())).isEqualTo(file);
    }

    private static Emission emit(Spec spec) {
        return new JavaEmitters("dev.docbind.bitrix24").emit(spec, new Diagnostics());
    }

    private static ByteArrayInputStream bytes(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
