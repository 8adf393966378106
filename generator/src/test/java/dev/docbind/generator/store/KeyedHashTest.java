package dev.docbind.generator.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 65_535, 65_536, 65_537, 131_072, 200_003})
    void theHashOfAFileIsTheOneOfItsBytes(int length, @TempDir Path folder) throws IOException {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        Path file = Files.write(folder.resolve("file"), content);

        assertThat(HASH.hash(file)).isEqualTo(HASH.hash(content));
    }

    @Test
    void theHashOfValuesTellsWhereOneEnds() {
        assertThat(List.of(
                        HASH.begin().add("ab").add("c").digest(),
                        HASH.begin().add("a").add("bc").digest(),
                        HASH.begin().add("abc").digest(),
                        HASH.begin().add("abc").add("").digest(),
                        HASH.begin().add("12345678").digest(),
                        HASH.begin().add("12345678").add(0).digest(),
                        HASH.begin().add("123456789").digest(),
                        HASH.begin().add(1).add(2).digest(),
                        HASH.begin().add(2).add(1).digest(),
                        HASH.begin().add(new Digest(1, 2, 0, 0)).digest(),
                        HASH.begin().digest()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theHashOfNumbersIsTheOneOfTheirBytes() {
        byte[] bytes = ByteBuffer.allocate(16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(5)
                .putLong(-7)
                .array();

        assertThat(HASH.begin().add(5).add(-7).digest()).isEqualTo(HASH.hash(bytes));
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
