package dev.docbind.generator.resolve.override;

import dev.docbind.generator.model.Json;
import java.util.List;

/** What a file of corrections gives as a value, taken as what the corrected place holds. */
final class Value {

    private Value() {}

    /** The text; empty for what is no scalar. */
    static String text(Json json) {
        if (json instanceof Json.Text text) {
            return text.value();
        }
        if (json instanceof Json.NumberValue number) {
            return number.text();
        }
        return json instanceof Json.Bool bool ? String.valueOf(bool.value()) : "";
    }

    static boolean flag(Json json) {
        return json instanceof Json.Bool bool && bool.value();
    }

    /** The texts of an array; none for what is no array. */
    static List<String> texts(Json json) {
        return json instanceof Json.ArrayValue array
                ? array.items().stream().map(Value::text).toList()
                : List.of();
    }
}
