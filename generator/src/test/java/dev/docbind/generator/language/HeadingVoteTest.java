package dev.docbind.generator.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeadingVoteTest {

    private static final Language FIRST = language("aa", UnicodeScript.LATIN, "parameters");
    private static final Language GREEK = language("gg", UnicodeScript.GREEK, "παράμετροι");
    private static final Language SECOND = language("bb", UnicodeScript.LATIN, "parametres");

    @Test
    void lettersDecideBetweenScripts() {
        assertThat(winner("Title", "παράμετροι", "σφάλματα")).isEqualTo("gg");
        assertThat(winner("Title", "παράμετροι", "Other")).isEqualTo("aa");
    }

    @Test
    void sectionsDecideWithinAScript() {
        assertThat(winner("Title", "Parametres", "Other", "Parametres", "Parameters"))
                .isEqualTo("bb");
        assertThat(winner("Title", "Parametres", "Parameters")).isEqualTo("aa");
    }

    @Test
    void theFirstLanguageCountsWhereNothingSpeaksForAnother() {
        assertThat(winner()).isEqualTo("aa");
        assertThat(winner("Title", "παράμετροι")).isEqualTo("aa");
        assertThat(winner("Заголовок")).isEqualTo("aa");
    }

    private static String winner(String... headings) {
        HeadingVote vote = new HeadingVote(List.of(FIRST, GREEK, SECOND));
        return vote.winner(Stream.of(headings).map(heading -> vote.count(List.of(heading))));
    }

    private static Language language(String code, UnicodeScript script, String parameters) {
        List<Wording> wordings = List.of(new Wording(parameters));
        return new Language(code, script, "", Map.of(), Map.of(Term.PARAMETERS_SECTION, wordings), Map.of());
    }
}
