package dev.docbind.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.CorpusArchives;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The values of the documented answers arrive in types that a program can use as they are: the newest English and the newest
 * Russian snapshot in the folder that {@code -Ddocbind.corpus} names. What is demanded here is what was measured, rounded down.
 */
class UsefulTypesCorpusTest {

    private static final double USEFUL = 0.91;
    private static final double RAW = 0.05;

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> valuesOfAnswersArriveInAUsefulType() throws IOException {
        return CorpusArchives.newest("the values of the real documentation were NOT counted", this::check);
    }

    private void check(Path archive) throws IOException {
        CorpusClient client = CorpusClient.ofAnswers(CorpusArchives.unpack(archive, temporary));
        assertThat(client.problems()).isEmpty();
        UsefulTypes values = new UsefulTypes(client);
        RawComponents components = new RawComponents(client);
        System.out.println(archive.getFileName());
        System.out.print(values.report() + components.report());
        assertThat(values.share()).isGreaterThan(USEFUL);
        assertThat(components.share()).isLessThan(RAW);
    }
}
