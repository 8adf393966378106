package dev.docbind.generator.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyedHashTest {

    /** The key, and the longest content: its bytes are their numbers. */
    private static final byte[] NUMBERS = numbers();

    private static final KeyedHash HASH = KeyedHash.of(Arrays.copyOf(NUMBERS, KeyedHash.BYTES));

    @ParameterizedTest(name = "{0} bytes")
    @CsvSource({
        "0, a3817f04ba25a8e66df67214c7550293",
        "1, da87c1d86b99af44347659119b22fc45",
        "2, 8177228da4a45dc7fca38bdef60affe4",
        "7, a1f1ebbed8dbc153c0b84aa61ff08239",
        "8, 3b62a9ba6258f5610f83e264f31497b4",
        "15, 5493e99933b0a8117e08ec0f97cfc3d9",
        "63, 5150d1772f50834a503e069a973fbd7c",
    })
    void theHashIsTheOneOfTheVectorsOfItsAuthors(int length, String published) {
        assertThat(HASH.hash(NUMBERS, length)).isEqualTo(digest(published));
    }

    @Test
    void anotherKeyGivesAnotherHash() {
        assertThat(KeyedHash.random().hash(NUMBERS, 9)).isNotEqualTo(HASH.hash(NUMBERS, 9));
    }

    @Test
    void aKeyIsKeptAsItsBytes() {
        KeyedHash hash = KeyedHash.random();

        assertThat(KeyedHash.of(hash.key())).isEqualTo(hash);
        assertThat(HASH.key()).isEqualTo(Arrays.copyOf(NUMBERS, KeyedHash.BYTES));
    }

    /** Authors write the two halves with the lowest byte first. */
    private static Digest digest(String published) {
        KeyedHash halves = KeyedHash.of(HexFormat.of().parseHex(published));
        return new Digest(halves.first(), halves.second(), 0, 0);
    }

    private static byte[] numbers() {
        byte[] numbers = new byte[64];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = (byte) at;
        }
        return numbers;
    }
}
