package dev.docbind.runtime.json.scalar;

import java.math.BigDecimal;
import tools.jackson.core.StreamReadConstraints;

/** Numbers with all their digits, also written as text. */
final class DecimalReading implements ScalarReading<BigDecimal> {

    /** As many characters as the library reads of a number; a longer one, which may come as text, costs too much. */
    private static final int LONGEST = StreamReadConstraints.DEFAULT_MAX_NUM_LEN;

    @Override
    public BigDecimal text(String text) {
        return number(text.strip());
    }

    @Override
    public BigDecimal number(String digits) {
        return of(digits);
    }

    /** The number with these digits. */
    static BigDecimal of(String digits) {
        if (digits.length() > LONGEST) {
            throw new IllegalArgumentException("a number of too many digits");
        }
        return new BigDecimal(digits);
    }
}
