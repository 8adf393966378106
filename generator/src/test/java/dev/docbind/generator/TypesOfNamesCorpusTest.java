package dev.docbind.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fields of one name in one namespace have one Java type, but for those that are written down: a new one fails, and one that is gone
 * fails, too. {@code -Ddocbind.corpus.update=true} writes them anew. What is demanded is what was measured, rounded down.
 */
class TypesOfNamesCorpusTest {

    private static final Path KNOWN = Path.of("../docs/measurements");
    private static final boolean UPDATE = Boolean.getBoolean("docbind.corpus.update");
    private static final double ONE_TYPE = 0.949;

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> fieldsOfOneNameHaveOneType() throws IOException {
        return CorpusArchives.newest("the types of fields of one name were NOT compared", this::check);
    }

    private void check(Path archive) throws IOException {
        TypesOfNames types = TypesOfNames.in(CorpusArchives.spec(CorpusArchives.unpack(archive, temporary)));
        String found = String.join("\n", types.lines()) + "\n";
        Path file = KNOWN.resolve(
                "several-types-" + archive.getFileName().toString().replace(".tar.gz", ".txt"));
        System.out.println("fields of one name: " + types.names() + ", of several types: " + types.several()
                + ", of these under the name of described fields: " + types.described());
        if (UPDATE) {
            Files.createDirectories(KNOWN);
            Files.writeString(file, found);
        }
        assertThat(1 - (double) types.several() / types.names()).isGreaterThan(ONE_TYPE);
        assertThat(file)
                .as("fields of one name that have several types; -Ddocbind.corpus.update=true writes them")
                .exists()
                .content()
                .isEqualTo(found);
    }
}
