package dev.docbind.runtime.testing;

import dev.docbind.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts of the specification. */
final class SpecText {

    private static final BigDecimal FIRST_STATUS = BigDecimal.valueOf(200);
    private static final BigDecimal LAST_STATUS = BigDecimal.valueOf(599);

    private SpecText() {}

    /** The text, empty where there is none. */
    static String of(JsonValue value) {
        String text = value.text();
        return text == null ? "" : text;
    }

    /** A status that can end a call; pages have other numbers in their place now and then, which give null. */
    static @Nullable Integer status(JsonValue value) {
        BigDecimal number = value.number();
        if (number == null || number.compareTo(FIRST_STATUS) < 0 || number.compareTo(LAST_STATUS) > 0) {
            return null;
        }
        return number.intValue();
    }

    static boolean hasWord(String text, String word) {
        String notInside = "[\\p{L}\\p{N}_]";
        return Pattern.compile("(?<!" + notInside + ")" + Pattern.quote(word) + "(?!" + notInside + ")")
                .matcher(text)
                .find();
    }
}
