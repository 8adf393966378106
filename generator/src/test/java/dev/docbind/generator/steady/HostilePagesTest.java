package dev.docbind.generator.steady;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.emit.java.CompiledSources;
import dev.docbind.generator.resolve.spec.SpecJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hostile pages cost themselves at most: in 512 MB the page beside them is emitted, and all that is emitted compiles. */
class HostilePagesTest {

    private static final List<String> SMALL_JVM = List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private static final String GOOD = "demo.good.get";

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @EnumSource
    void thePageBesideThemIsEmittedAndEverythingCompiles(HostilePages pages) throws IOException, InterruptedException {
        Path docs = temporary.resolve("docs");
        for (Map.Entry<String, String> file : pages.files().entrySet()) {
            Path path = docs.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Files.writeString(docs.resolve("good.md"), MethodPage.of(GOOD).text(GOOD));
        Path java = temporary.resolve("java");
        Path spec = temporary.resolve("spec.json");

        Docbind run = Docbind.run(
                SMALL_JVM,
                "generate",
                "--docs",
                docs.toString(),
                "--out",
                java.toString(),
                "--spec",
                spec.toString(),
                "--fail-on",
                "never");

        assertThat(run.printed()).doesNotContain("internal fault", "Exception", "\tat ");
        assertThat(run.status()).isZero();
        for (String code : pages.codes()) {
            assertThat(run.printed()).contains("[" + code + "]");
        }
        List<GeneratedFile> files = files(java);
        assertThat(files).anyMatch(file -> file.path().endsWith("/GoodGetRequest.java"));
        assertThat(CompiledSources.strictly(files).problems()).isEmpty();
        try (InputStream bytes = Files.newInputStream(spec)) {
            assertThat(SpecJson.read("spec", bytes).methods())
                    .anyMatch(method -> method.name().equals(GOOD));
        }
    }

    private static List<GeneratedFile> files(Path java) throws IOException {
        List<GeneratedFile> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(java)) {
            for (Path file : all.filter(it -> it.toString().endsWith(".java")).toList()) {
                files.add(new GeneratedFile(
                        java.relativize(file).toString().replace('\\', '/'), Files.readString(file), ""));
            }
        }
        return files;
    }
}
