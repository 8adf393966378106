package dev.docbind.generator.resolve.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeCharactersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "\ud83d\ude00",
                "a\ud83d\ude00b",
                "\ud83d",
                "\ude00",
                "a\ud83db",
                "a\ude00b",
                "\ud83d\ud83d\ude00",
                "\ud83d\ude00\ude00",
                "\ude00\ud83d"
            })
    void halvesAreEscapedAndWholeCharactersAreNot(String text) throws IOException {
        for (int cut = 0; cut <= text.length(); cut++) {
            StringWriter written = new StringWriter();
            try (WholeCharacters whole = new WholeCharacters(written)) {
                whole.write(text.substring(0, cut));
                whole.write(text.toCharArray(), cut, text.length() - cut);
            }
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(written.toString()))
                    .isTrue();
            assertThat(unescaped(written.toString())).isEqualTo(text);
            assertThat(written.toString().contains("\\u"))
                    .isEqualTo(!StandardCharsets.UTF_8.newEncoder().canEncode(text));
        }
    }

    private static String unescaped(String written) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < written.length(); at++) {
            if (written.startsWith("\\u", at)) {
                text.append((char) Integer.parseInt(written.substring(at + 2, at + 6), 16));
                at += 5;
            } else {
                text.append(written.charAt(at));
            }
        }
        return text.toString();
    }
}
