package dev.docbind.generator.emit.java.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.CorpusArchives;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The words that are installed are those of the real documentation, and find the words of its methods without capitals.
 * {@code -Ddocbind.words.update=true} adds the words that the snapshots at hand have and the file lacks; none is taken away, since a
 * name that changes is lost to its users.
 */
class LexiconCorpusTest {

    private static final Path FOUND = Path.of("src/main/resources/META-INF/docbind/words/found.txt");
    private static final boolean UPDATE = Boolean.getBoolean("docbind.words.update");
    private static final double DIVIDED_ALIKE = 0.99;

    @TempDir
    private Path temporary;

    @Test
    void theWordsOfMethodsAreFoundWithoutCapitals() throws IOException {
        WordHarvest harvest = new WordHarvest();
        for (Path archive : CorpusArchives.archives("the words of the real documentation were NOT looked up")) {
            Path docs = CorpusArchives.unpack(archive, temporary);
            harvest.spec(CorpusArchives.spec(docs));
            pages(docs, harvest);
        }
        Lexicon lexicon = UPDATE ? updated(harvest) : Lexicon.installed();

        List<String> divided = harvest.dividedSegments();
        List<String> unlike = divided.stream()
                .filter(segment -> !lexicon.split(segment.toLowerCase(Locale.ROOT))
                        .equals(NameWords.of(segment).words()))
                .toList();
        System.out.println("segments with capitals: " + divided.size() + ", without them divided otherwise: " + unlike);
        System.out.println("segments without capitals that are divided: "
                + harvest.wholeSegments().stream()
                        .map(segment -> String.join(".", lexicon.split(segment)))
                        .filter(segment -> segment.contains("."))
                        .toList());
        assertThat(1.0 - (double) unlike.size() / divided.size()).isGreaterThan(DIVIDED_ALIKE);
    }

    private static Lexicon updated(WordHarvest harvest) throws IOException {
        Set<String> own = Lexicon.words(Lexicon.OWN);
        Set<String> found = Lexicon.words(Lexicon.FOUND);
        found.addAll(harvest.words(own));
        Files.write(FOUND, found);
        return new Lexicon(own, found);
    }

    private static void pages(Path docs, WordHarvest harvest) throws IOException {
        try (Stream<Path> files = Files.walk(docs)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                harvest.page(docs.relativize(file).toString(), Files.readString(file));
            }
        }
    }
}
