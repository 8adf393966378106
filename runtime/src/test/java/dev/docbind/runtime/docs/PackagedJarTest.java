package dev.docbind.runtime.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code docs/runtime-proof.md} says of the jar. Runs after it is packaged. */
class PackagedJarTest {

    private static final Path TARGET = Path.of("target");

    @Test
    void theJarStaysBelow330Kilobytes() throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(TARGET)) {
            jars = files.filter(
                            file -> file.getFileName().toString().matches("docbind-runtime-[\\d.]+(-SNAPSHOT)?\\.jar"))
                    .toList();
        }
        assertThat(jars).hasSize(1);
        long size = Files.size(jars.get(0));
        System.out.println("the jar of the runtime: " + size + " bytes");
        assertThat(size).isBetween(100_000L, 330 * 1024L);
    }
}
