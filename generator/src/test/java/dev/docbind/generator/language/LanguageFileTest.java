package dev.docbind.generator.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageFileTest {

    private static final Path ENGLISH = Path.of("src/main/resources/META-INF/docbind/language/en.json");

    @Test
    void everyLanguageHasEveryTerm() {
        assertThat(Languages.on(getClass().getClassLoader()))
                .extracting(Language::code)
                .containsExactly("en", "ru");
        assertThat(Languages.on(getClass().getClassLoader()))
                .allSatisfy(language -> assertThat(language.terms().keySet()).isEqualTo(Set.of(Term.values())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"or\": [\"or\"],;;the term \"or\" is missing",
                "\"or\": [\"or\"];\"or\": [\"or\"], \"or\": [\"or\"];\"or\" is there twice",
                "\"or\": [\"or\"];\"or\": [];\"or\" has no phrase",
                "\"or\": [\"or\"];\"or\": \"or\";\"or\" is no list of phrases",
                "\"or\": [\"or\"];\"or\": [\"o*\"];\"or\" takes plain words only",
                "\"or\": [\"or\"];\"or\": [7];a string is needed here",
                "\"or\": [\"or\"];\"either\": [\"or\"];no term is called \"either\"",
                "\"flag\": [\"flag\";\"flag\": [\"[flag\";the phrase \"[flag\" has the character \"[\"",
                "\"site\";\"place\";nothing is called \"place\"",
                "\"script\": \"Latin\",;;\"script\" is missing",
                "\"same\": {};\"same\": {\"ab\": \"c\"};\"ab\" is not one letter",
                "\"anchor\": {},;;the letters \"anchor\" are missing",
                "\"terms\": {;\"terms\": [{;an object is needed here",
            })
    void whatIsWrongIsSaidWithItsPlace(String right, String wrong, String message) throws IOException {
        String english = Files.readString(ENGLISH);
        assertThat(english).contains(right);
        String broken = english.replace(right, wrong == null ? "" : wrong);

        assertThatThrownBy(() -> LanguageFile.read("language/en.json", broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("language/en\\.json:\\d+:\\d+: (?s).*")
                .hasMessageContaining(message);
    }
}
