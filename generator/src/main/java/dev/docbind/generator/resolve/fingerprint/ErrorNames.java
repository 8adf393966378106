package dev.docbind.generator.resolve.fingerprint;

import dev.docbind.generator.model.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which rows of errors have the name of their constant from their message: those whose code is none, is a sentence, or is that of other rows, too. */
final class ErrorNames {

    private final Set<String> shared = new HashSet<>();

    /** For the rows of one method. */
    ErrorNames(List<Json> rows) {
        Set<String> once = new HashSet<>();
        for (Json row : rows) {
            String code = text(row, "code").toLowerCase(Locale.ROOT);
            if (!once.add(code)) {
                shared.add(code);
            }
        }
    }

    /** The message of a row, where its constant is named by it; else nothing. */
    String of(Json row) {
        String code = text(row, "code");
        boolean isName = code.chars().anyMatch(Character::isLetter)
                && code.chars().noneMatch(Character::isWhitespace)
                && !shared.contains(code.toLowerCase(Locale.ROOT));
        return isName ? "" : text(row, "message");
    }

    private static String text(Json row, String key) {
        return row instanceof Json.ObjectValue object && object.member(key) instanceof Json.Text text
                ? text.value().strip()
                : "";
    }
}
