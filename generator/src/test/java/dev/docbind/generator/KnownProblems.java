package dev.docbind.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many problems of each class a snapshot is known to have. More are a loss; fewer are a gain that has to be written down,
 * so that it is not lost again: {@code -Ddocbind.corpus.update=true} writes the counts anew.
 * A snapshot that nobody has counted yet is only told of.
 */
final class KnownProblems {

    private static final Path FOLDER = Path.of("src/test/resources/known-problems");
    private static final boolean UPDATE = Boolean.getBoolean("docbind.corpus.update");

    private KnownProblems() {}

    /** Compares the problems of a run over a snapshot with those that are written down. */
    static void hold(String snapshot, GenerationResult result) throws IOException {
        Path file = FOLDER.resolve(snapshot + ".txt");
        String found = text(result);
        if (UPDATE) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, found);
        }
        if (Files.notExists(file)) {
            System.out.println("NO PROBLEMS ARE WRITTEN DOWN for " + snapshot + ": its counts are not compared");
            return;
        }
        assertThat(file).content().isEqualTo(found);
    }

    private static String text(GenerationResult result) {
        Map<String, Long> counts = result.problems().stream()
                .collect(Collectors.groupingBy(
                        problem -> problem.severity() + " " + problem.code(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
