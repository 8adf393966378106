package dev.docbind.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.Emission;
import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import dev.docbind.runtime.error.DocumentedError;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    private static List<GeneratedFile> files = List.of();
    private static CompiledSources compiled;

    @BeforeAll
    static void compile() {
        Diagnostics diagnostics = new Diagnostics();
        files = new JavaEmitters("a.b").emit(HostileSpec.spec(), diagnostics).files();
        assertThat(diagnostics.sorted()).isEmpty();
        compiled = CompiledSources.strictly(files);
    }

    @Test
    void hostileNamesAndTextsCompileUnderTheStrictestChecks() {
        assertThat(compiled.problems()).isEmpty();
    }

    @Test
    void textNeverBecomesAClass() {
        List<String> paths = files.stream()
                .map(file -> file.path().replace(".java", "").replace('/', '.'))
                .toList();

        assertThat(compiled.names())
                .allSatisfy(name -> assertThat(paths).contains(name.replaceAll("\\$.*", "")))
                .noneMatch(name -> name.contains("Evil"));
    }

    @Test
    void textArrivesInTheProgramAsItWasWritten() throws ReflectiveOperationException {
        Object[] constants =
                compiled.loader().loadClass("a.b.hostile.HostileTextsError").getEnumConstants();

        assertThat(constants).hasSize(HostileSpec.TEXTS.size() + 1);
        for (int i = 0; i < HostileSpec.TEXTS.size(); i++) {
            assertThat(((DocumentedError) constants[i]).message()).isEqualTo(HostileSpec.TEXTS.get(i));
            assertThat(((DocumentedError) constants[i]).code()).isEqualTo(HostileSpec.TEXTS.get(i));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc.passwd",
                "a..b",
                ".",
                "",
                "C:\\x.y",
                "*/.x",
                "a/b.c",
                "\u0000.x",
                "класс.метод",
                "a.b.$L"
            })
    void aMethodOfAnyNameStaysInsideThePackage(String name) {
        Emission emission = emit(Rows.method(name, 2, List.of(), List.of(), List.of()));

        assertThat(emission.files())
                .allSatisfy(file -> assertThat(file.path())
                        .matches("a/b/(?:[a-z0-9_]+/)*([A-Za-z0-9_-]+\\.java|error-lines/lines\\.txt)"));
        assertThat(CompiledSources.strictly(emission.files()).problems()).isEmpty();
    }

    @Test
    void aMethodWhoseNameIsTooLongForAFileIsLeftOut() {
        Diagnostics diagnostics = new Diagnostics();

        Emission emission = new JavaEmitters("a.b")
                .emit(
                        new Spec("en", Rows.SITE, List.of(), List.of(Rows.method("x".repeat(300)), BizprocSpec.kill())),
                        diagnostics);

        assertThat(diagnostics.sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("too long"));
        assertThat(emission.bindings()).hasSize(1);
    }

    @Test
    void aPackageThatIsNoneIsRefused() {
        assertThat(Stream.of("", "a..b", "a.class", "../x", "a/b"))
                .allSatisfy(name -> assertThatThrownBy(() -> new JavaEmitters(name))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("not a valid Java package name"));
    }

    private static Emission emit(Method method) {
        return new JavaEmitters("a.b").emit(new Spec("en", Rows.SITE, List.of(), List.of(method)), new Diagnostics());
    }
}
