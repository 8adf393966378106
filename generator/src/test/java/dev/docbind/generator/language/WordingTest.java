package dev.docbind.generator.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "values?;possible values",
                "values?;A VALUE",
                "code(s|rs)?;the coders",
                "require*;it is required",
                "*name*;filenames",
                "can be * instead of;can be given instead of it",
                "development … stopped;development of this method is stopped",
                "objects?,? each;object, each",
                "e.g.;as e.g.:"
            })
    void matchesWholeWords(String wording, String text) {
        assertThat(pattern(wording).matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "values?;valuess",
                "values?;revalue",
                "value;value_1",
                "require*;unrequired",
                "can be * instead of;can be  instead of it",
                "development … stopped;development/stopped",
                "e.g.;eagle"
            })
    void matchesNothingElse(String wording, String text) {
        assertThat(pattern(wording).matcher(text.replace('/', '\n')).find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "(a", "a)", "a|b", "(a|)", "?", "a*?", "[a]", "a\\b", "a+"})
    void whatIsNoNotationIsRefused(String wording) {
        assertThatThrownBy(() -> new Wording(wording))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + wording + "\"");
    }

    @Test
    void hintsAreWhatAlwaysStandsInIt() {
        assertThat(new Wording("(the )?default( value)?").hints()).containsExactly("default");
        assertThat(new Wording("(can|may) be * instead of").hints()).containsExactly("instead of");
        assertThat(new Wording("(one|either)").hints()).containsExactly("one", "either");
        assertThat(new Wording("(one)?").hints()).isEmpty();
    }

    private static Pattern pattern(String text) {
        Wording wording = new Wording(text);
        return Pattern.compile(
                "(?iu)" + (wording.isOpenAtBegin() ? "" : Wording.WORD_BEGIN) + "(?:" + wording.regex(" ") + ")");
    }
}
