package dev.docbind.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A package is small enough to be known whole. */
class PackageSizeTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/docbind/generator");
    private static final int MOST_FILES = 25;

    /** Packages that are larger still. The list only shrinks. */
    private static final Set<String> STILL_LARGER = Set.of();

    @Test
    void aPackageHasFewFiles() throws IOException {
        Map<String, Long> sizes = sizes();
        assertThat(sizes).hasSizeGreaterThan(20);
        Map<String, Long> larger = new TreeMap<>(sizes);
        larger.values().removeIf(size -> size <= MOST_FILES);
        assertThat(larger.keySet()).isEqualTo(STILL_LARGER);
    }

    private static Map<String, Long> sizes() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(PackageSizeTest::packageOf, TreeMap::new, Collectors.counting()));
        }
    }

    private static String packageOf(Path file) {
        Path folder = SOURCES.relativize(file).getParent();
        return folder == null ? "" : folder.toString().replace('\\', '/');
    }
}
