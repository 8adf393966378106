package dev.docbind.runtime.json.scalar;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers with all their digits, also written as text. */
final class DecimalReading implements ScalarReading<BigDecimal> {

    @Override
    public BigDecimal text(String text) {
        return number(text.strip());
    }

    @Override
    public BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    @Override
    public @Nullable BigDecimal bool(boolean value) {
        if (value) {
            throw new IllegalArgumentException("true is no number");
        }
        return null;
    }
}
