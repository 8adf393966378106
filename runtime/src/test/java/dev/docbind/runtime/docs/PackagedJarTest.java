package dev.docbind.runtime.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What {@code docs/runtime-proof.md} says of the jar. Runs after it is packaged. */
class PackagedJarTest {

    private static final Path TARGET = Path.of("target");

    private static final Pattern PLACEMENTS = Pattern.compile("dev/docbind/runtime/event/\\w*Placement.*");
    private static final Pattern EVENTS = Pattern.compile("dev/docbind/runtime/event/(?!\\w*Placement).*");

    /** What an entry has in the jar beside its name, which is there twice, and its bytes. */
    private static final int HEADERS = 76;

    /** Events and placements have limits of their own: an application that only calls a portal loads none of it. */
    @Test
    void theJarStaysBelow330KilobytesWithoutEventsAndTheyBelow30() throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(TARGET)) {
            jars = files.filter(
                            file -> file.getFileName().toString().matches("docbind-runtime-[\\d.]+(-SNAPSHOT)?\\.jar"))
                    .toList();
        }
        assertThat(jars).hasSize(1);
        long size = Files.size(jars.get(0));
        long events = part(jars.get(0), EVENTS);
        long placements = part(jars.get(0), PLACEMENTS);
        System.out.println(
                "the jar of the runtime: " + size + " bytes, events " + events + ", placements " + placements);
        assertThat(size - events - placements).isBetween(100_000L, 330 * 1024L);
        assertThat(events).isBetween(1L, 30 * 1024L);
        assertThat(placements).isBetween(1L, 6 * 1024L);
    }

    private static long part(Path file, Pattern names) throws IOException {
        try (ZipFile jar = new ZipFile(file.toFile())) {
            return jar.stream()
                    .filter(entry -> names.matcher(entry.getName()).matches())
                    .mapToLong(entry -> entry.getCompressedSize()
                            + HEADERS
                            + 2L * entry.getName().length())
                    .sum();
        }
    }
}
