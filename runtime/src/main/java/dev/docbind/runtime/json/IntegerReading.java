package dev.docbind.runtime.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Whole numbers, also written as text or with a fraction of zero. */
final class IntegerReading implements ScalarReading<Long> {

    @Override
    public Long text(String text) {
        return number(text.strip());
    }

    @Override
    public Long number(String digits) {
        return new BigDecimal(digits).longValueExact();
    }

    @Override
    public @Nullable Long bool(boolean value) {
        return value ? 1L : null;
    }
}
