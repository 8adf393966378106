package dev.docbind.fleet.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TokenKeysTest {

    private static final TokenKeys KEYS = TokenKeys.of("2026", new byte[32]);

    @Test
    void whatIsSealedOpens() {
        String sealed = KEYS.seal("m1", "text");
        assertThat(sealed).startsWith("aes-gcm:2026:").doesNotContain("text");
        assertThat(KEYS.open("m1", sealed)).isEqualTo("text");
        assertThat(KEYS.seal("m1", "text")).as("a nonce is used once").isNotEqualTo(sealed);
    }

    @Test
    void aPairOfAnotherAccountDoesNotOpen() {
        String sealed = KEYS.seal("m1", "text");
        assertThatThrownBy(() -> KEYS.open("m2", sealed))
                .isInstanceOf(TokenStoreException.class)
                .hasMessageContaining("another account");
    }

    @Test
    void otherBytesUnderTheSameNameAreAnErrorThatSaysSo() {
        byte[] other = new byte[32];
        other[31] = 1;
        String sealed = KEYS.seal("m1", "text");
        assertThatThrownBy(() -> TokenKeys.of("2026", other).open("m1", sealed))
                .isInstanceOf(TokenStoreException.class)
                .hasMessageContaining("the key \"2026\" does not open");
    }

    @Test
    void aMissingKeyIsNamed() {
        String sealed = KEYS.seal("m1", "text");
        assertThatThrownBy(() -> TokenKeys.of("2027", new byte[16]).open("m1", sealed))
                .isInstanceOf(TokenStoreException.class)
                .hasMessageContaining("\"2026\"")
                .hasMessageContaining("[2027]");
    }

    @Test
    void damageIsDamage() {
        for (String damaged : new String[] {"aes-gcm:2026:", "aes-gcm:2026:AAAA", "aes-gcm:2026:%%"}) {
            assertThatThrownBy(() -> KEYS.open("m1", damaged))
                    .as(damaged)
                    .isInstanceOf(TokenStoreException.class)
                    .hasMessageContaining("damaged");
        }
    }

    @Test
    void keysAndNamesThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> TokenKeys.of("a", new byte[31])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TokenKeys.of("a:b", new byte[32])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KEYS.orOld("2026", new byte[32])).isInstanceOf(IllegalArgumentException.class);
        assertThat(KEYS.orOld("2025", new byte[16])).hasToString("TokenKeys[2026, 2025]");
    }
}
