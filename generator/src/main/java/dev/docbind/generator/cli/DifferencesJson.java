package dev.docbind.generator.cli;

import dev.docbind.generator.ComparisonResult;
import dev.docbind.generator.Difference;
import dev.docbind.generator.Difference.Place;
import dev.docbind.generator.Problem;
import dev.docbind.generator.resolve.spec.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The differences of two documentations as JSON: a list with the keys that problems have, and what stands on the other side. */
final class DifferencesJson {

    private DifferencesJson() {}

    /** The errors that leave methods of either documentation out, then the differences. */
    static String write(ComparisonResult result) {
        return JsonText.write(json -> {
            json.writeStartArray();
            result.errors().forEach(error -> ProblemsJson.write(error, true, json));
            result.errorsThere().forEach(error -> writeThere(error, json));
            result.differences().forEach(difference -> write(difference, json));
            json.writeEndArray();
        });
    }

    private static void write(Difference difference, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("severity", difference.severity().label());
        json.writeStringProperty("code", difference.kind());
        place(difference.place(), json);
        json.writeStringProperty("subject", difference.subject());
        json.writeStringProperty("message", difference.message());
        json.writeStringProperty("hint", null);
        json.writeStringProperty("method", difference.method());
        json.writeNumberProperty("rest", difference.rest());
        json.writeStringProperty("value", difference.here());
        Place there = difference.placeThere();
        if (there == null) {
            json.writeNullProperty("there");
        } else {
            json.writeObjectPropertyStart("there");
            place(there, json);
            json.writeStringProperty("value", difference.there());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void writeThere(Problem error, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("severity", error.severity().label());
        json.writeStringProperty("code", error.code());
        place(null, json);
        json.writeStringProperty("subject", error.subject());
        json.writeStringProperty("message", error.message());
        json.writeStringProperty("hint", error.hint());
        json.writeObjectPropertyStart("there");
        place(new Place(error.path(), error.line(), error.column()), json);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Where there is no place, its keys are there all the same. */
    private static void place(@Nullable Place place, JsonGenerator json) {
        json.writeStringProperty("path", place == null ? null : place.path());
        json.writeNumberProperty("line", place == null ? 0 : place.line());
        json.writeNumberProperty("column", place == null ? 0 : place.column());
    }
}
