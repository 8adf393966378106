package dev.docbind.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangedAnswersTest {

    /** As many as the pages had when this was written, rounded down; fewer would mean that little is checked. */
    private static final int CHANGES = 1_000;

    private static final int MISFITS = 300;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void no_answer_is_lost_for_one_value_and_every_value_that_does_not_fit_is_found_again(String language)
            throws IOException {
        ChangedAnswers answers =
                new ChangedAnswers(CorpusClient.of(Path.of("../docs-input").resolve(language), List.of()), true);

        assertThat(answers.faults).isEmpty();
        assertThat(answers.misfitsAsShown).isEmpty();
        assertThat(answers.levelsThatAreNotWritten).isLessThan(answers.changes / 10);
        assertThat(answers.changes).isGreaterThan(CHANGES);
        assertThat(answers.misfits).isGreaterThan(MISFITS);
    }
}
