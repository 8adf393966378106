package dev.docbind.generator.resolve.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MajorityTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, false, false",
        "0, 3, false, false",
        "1, 3, false, false",
        "1, 2, false, true",
        "2, 3, true, true"
    })
    void exactlyHalfIsNotMoreThanHalfAndNoneIsNeither(long agreeing, long all, boolean more, boolean atLeast) {
        assertThat(Majority.moreThanHalf(agreeing, all)).isEqualTo(more);
        assertThat(Majority.atLeastHalf(agreeing, all)).isEqualTo(atLeast);
    }
}
