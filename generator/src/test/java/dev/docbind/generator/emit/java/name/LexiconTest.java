package dev.docbind.generator.emit.java.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

    private static final Lexicon LEXICON =
            new Lexicon(Set.of("get", "to", "day", "today", "list", "lists"), Set.of("page", "spa", "ge", "order"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            get        | get
            getlist    | get list
            today      | today
            gettoday   | get today
            listspage  | lists page
            listsget   | lists get
            list2page3 | list2 page3
            listable   | listable
            orderables | orderables
            2get       | 2get
            """)
    void aNameIsDividedIntoTheFewestWords(String name, String words) {
        assertThat(String.join(" ", LEXICON.split(name))).isEqualTo(words);
    }

    @Test
    void nothingHasNoMoreThanOneWord() {
        assertThat(LEXICON.split("")).containsExactly("");
    }

    @Test
    void theInstalledWordsAreInLowerCaseAndEachInOneFile() {
        Set<String> own = Lexicon.words(Lexicon.OWN);
        Set<String> found = Lexicon.words(Lexicon.FOUND);

        assertThat(own).isNotEmpty().allMatch(word -> word.matches("[a-z]+")).doesNotContainAnyElementsOf(found);
        assertThat(found).isNotEmpty().allMatch(word -> word.matches("[a-z]{4,}"));
    }
}
