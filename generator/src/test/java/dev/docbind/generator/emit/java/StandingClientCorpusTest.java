package dev.docbind.generator.emit.java;

import dev.docbind.generator.CorpusArchives;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The same for parts of the documentation: whole, it would be read sixty times. */
class StandingClientCorpusTest {

    private static final List<String> PARTS = List.of("booking", "sonet-group", "disk");
    private static final int EDITS_OF_PART = 20;

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> afterAnEditOfAPageTheClientIsThatOfACleanRun() throws IOException {
        Path newest = CorpusArchives.archives("no page was edited").stream()
                .filter(archive -> archive.getFileName().toString().startsWith("en"))
                .reduce((older, newer) -> newer)
                .orElseThrow();
        return PARTS.stream().map(part -> DynamicTest.dynamicTest(part, () -> edit(newest, part)));
    }

    private void edit(Path archive, String part) throws IOException {
        Path work = Files.createDirectories(temporary.resolve(part));
        Path docs = CorpusArchives.unpack(archive, work);
        for (String folder : List.of("api-reference", "settings", "tutorials", "sdk", "local-integrations")) {
            removeOthers(docs.resolve(folder), part);
        }
        StandingClient client = new StandingClient(docs, work);
        client.edit(EDITS_OF_PART, new Random(part.hashCode()));
        client.shares().forEach((edit, shares) -> System.out.println(part + " " + edit + ": " + shares));
    }

    private static void removeOthers(Path folder, String kept) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path other : inside.filter(Files::isDirectory)
                    .filter(path -> !path.endsWith(kept))
                    .toList()) {
                try (Stream<Path> files = Files.walk(other)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }
}
