package dev.docbind.runtime.json.scalar;

/** Whole numbers, also written as text or with a fraction of zero. */
final class IntegerReading implements ScalarReading<Long> {

    /** As many digits as a long has for certain. */
    private static final int SHORT = 18;

    @Override
    public Long text(String text) {
        return number(text.strip());
    }

    @Override
    public Long number(String digits) {
        return isShort(digits)
                ? Long.valueOf(digits)
                : (Long) DecimalReading.of(digits).longValueExact();
    }

    private static boolean isShort(String digits) {
        if (digits.isEmpty() || digits.length() > SHORT) {
            return false;
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
