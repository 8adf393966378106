package dev.docbind.generator.resolve.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageKeysTest {

    private static ExampleValues shown(String json) {
        return ExampleValues.of(
                List.of(Objects.requireNonNull(new TolerantJson().read(json).json())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'en': 'Stall', 'de': 'Bude'}",
                "{'en': 'Stall', 'id': 'Kios', 'it': 'Banco'}",
                "{'ind': 'Kios'}",
                "{'en': {'NAME': 'Stall'}, 'ms': {'NAME': 'Gerai'}}",
                "{'en': null, 'ru': 'Ларёк'}",
                "{'en': null, 'ru': null}"
            })
    void textsOrObjectsUnderCodesOfLanguages(String json) {
        assertThat(LanguageKeys.are(shown(json.replace('\'', '"')))).isTrue();
        assertThat(shown(json.replace('\'', '"')).isMap()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'ms': 1}",
                "{'ms': 'x'}",
                "{'id': '5'}",
                "{'id': '5', 'to': 'a', 'no': 'b'}",
                "{'id': '5', 'in': {'a': 'b'}, 'is': 'x'}",
                "{'en': 1, 'de': 2}",
                "{'en': 'Stall', 'de': {'a': 'b'}}",
                "{'en': 'Stall', 'name': 'x'}"
            })
    void nothingElse(String json) {
        assertThat(LanguageKeys.are(shown(json.replace('\'', '"')))).isFalse();
        assertThat(shown(json.replace('\'', '"')).isMap()).isFalse();
    }
}
