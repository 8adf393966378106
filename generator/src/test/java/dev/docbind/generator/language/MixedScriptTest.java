package dev.docbind.generator.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MixedScriptTest {

    @Test
    void aLatinLetterThatLooksLikeACyrillicOneIsReadAsOne() {
        assertThat(MixedScript.mended("c" + "ообщение об " + "o" + "шибке")).isEqualTo("сообщение об ошибке");
    }

    @Test
    void wordsThatAreLatinStayAsTheyAre() {
        assertThat(MixedScript.mended("поле code")).isEqualTo("поле code");
        assertThat(MixedScript.mended("b\u0430se64")).isEqualTo("b\u0430se64");
        assertThat(MixedScript.mended("sip-аппарат")).isEqualTo("sip-аппарат");
    }
}
