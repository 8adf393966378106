package dev.docbind.generator.resolve.thing;

import dev.docbind.generator.model.Json;
import dev.docbind.generator.resolve.field.type.LocalDateTimes;
import dev.docbind.generator.resolve.json.ExampleValues;

/** Texts that are dates with time, of which a page says no more than that they are text. */
final class TimestampTexts {

    private TimestampTexts() {}

    /** Whether no value is anything else. Nothing at all is no timestamp, and speaks against none. */
    static boolean are(ExampleValues shown) {
        return !shown.any(
                json -> FieldEvidence.isValue(json) && !LocalDateTimes.isZoned(json) && !LocalDateTimes.is(json));
    }

    /** Whether a text says in which time zone it is. */
    static boolean isZoned(String text) {
        return LocalDateTimes.isZoned(new Json.Text(text));
    }
}
