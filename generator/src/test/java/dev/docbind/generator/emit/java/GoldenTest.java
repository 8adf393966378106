package dev.docbind.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.Emission;
import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.resolve.spec.SpecJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The checked-in goldens are what the emitters make, neither more nor less. {@code -Ddocbind.golden.update=true} writes
 * them.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src", "golden", "java");
    private static final boolean UPDATE = Boolean.getBoolean("docbind.golden.update");

    /** How large the client of four methods is; whoever makes it larger says so here. */
    private static final int CHARACTERS = 51_002;

    @Test
    void theClientOfFourMethodsIsAsItWas() throws IOException {
        check("dev.docbind.bitrix24", BizprocSpec.spec());
    }

    @Test
    void theClientOfASmallHostileSpecIsAsItWas() throws IOException {
        check("dev.docbind.hostile", SmallHostileSpec.spec());
    }

    @Test
    void theRecordsOfEventsAreAsTheyWere() throws IOException {
        try (InputStream file = Files.newInputStream(Path.of("src/test/resources/cases/events/spec.json"))) {
            check("dev.docbind.events", SpecJson.read("events", file));
        }
    }

    @Test
    void theRecordsOfPlacementsAreAsTheyWere() throws IOException {
        try (InputStream file = Files.newInputStream(Path.of("src/test/resources/cases/placements/spec.json"))) {
            check("dev.docbind.placements", SpecJson.read("placements", file));
        }
    }

    @Test
    void theClientOfFourMethodsHasAKnownSize() {
        int characters = emit("dev.docbind.bitrix24", BizprocSpec.spec()).stream()
                .mapToInt(file -> file.text().length())
                .sum();
        assertThat(characters).isEqualTo(CHARACTERS);
    }

    private static void check(String packageName, Spec spec) throws IOException {
        Map<String, String> made = new TreeMap<>();
        emit(packageName, spec).forEach(file -> made.put(file.path(), file.text()));
        Path root = GOLDEN.resolve(packageName.replace('.', '/'));
        if (UPDATE) {
            write(root, made);
        }
        assertThat(read(root)).isEqualTo(made);
    }

    private static List<GeneratedFile> emit(String packageName, Spec spec) {
        Diagnostics diagnostics = new Diagnostics();
        Emission emission = new JavaEmitters(packageName).emit(spec, diagnostics);
        assertThat(diagnostics.sorted()).isEmpty();
        return emission.files();
    }

    private static Map<String, String> read(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> GOLDEN.relativize(file).toString().replace('\\', '/'),
                            GoldenTest::text,
                            (first, second) -> first,
                            TreeMap::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path root, Map<String, String> made) throws IOException {
        Files.createDirectories(root);
        for (String stale : read(root).keySet()) {
            Files.delete(GOLDEN.resolve(stale));
        }
        for (Map.Entry<String, String> file : made.entrySet()) {
            Path path = GOLDEN.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
