package dev.docbind.bitrix24.check;

import dev.docbind.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the spec says of one method.
 *
 * @param json the method's entry
 */
record SpecMethod(JsonValue json) {

    /**
     * An example of the page, as far as its JSON could be read.
     *
     * @param place page and line
     * @param json the JSON
     */
    record Example(String place, JsonValue json) {}

    /**
     * A row of the error table.
     *
     * @param code the code, empty where the page says so
     * @param status the HTTP status, or null
     * @param message the text that comes with it
     * @param line the row's line
     */
    /** A row of an error table; {@code sentCode} is what a server sends where a sentence stands in the place of the code. */
    record ErrorRow(String code, String sentCode, @Nullable Integer status, String message, int line) {
        @Override
        public String toString() {
            return "error '" + code + "' (" + message + ") of line " + line;
        }
    }

    String name() {
        return text(json.get("name"));
    }

    List<Example> requests() {
        return examples("requests").map(this::example).toList();
    }

    List<Example> successAnswers() {
        return examples("answers")
                .filter(answer -> "success".equals(answer.get("kind").text()))
                .map(this::example)
                .toList();
    }

    /** The rows that a caller can distinguish: a row without a code column names no code to wait for. */
    List<ErrorRow> errors() {
        return json.get("errors").elements().stream()
                .filter(row -> row.get("code").text() != null)
                .map(SpecMethod::errorRow)
                .toList();
    }

    /** The names in the answer that stand for one thing of a portal: their values have no component, and are kept beside them. */
    List<String> openNames() {
        return openNames(json.get("response")).toList();
    }

    private static Stream<String> openNames(JsonValue fields) {
        return fields.elements().stream().flatMap(field -> {
            Stream<String> own =
                    Boolean.TRUE.equals(field.get("map").bool()) ? Stream.of(text(field.get("name"))) : Stream.empty();
            Stream<String> inside =
                    Stream.of("fields", "undocumented").filter(field::has).flatMap(key -> openNames(field.get(key)));
            return Stream.concat(own, inside);
        });
    }

    /** A name that the generator gave in Java; null where there is nothing to name. */
    @Nullable
    String java(String key) {
        return json.get("java").get(key).text();
    }

    private Stream<JsonValue> examples(String key) {
        return json.get("examples").get(key).elements().stream()
                .filter(example -> !example.get("json").isNull());
    }

    private Example example(JsonValue entry) {
        return new Example(json.get("page").text() + ":" + entry.get("line"), entry.get("json"));
    }

    private static ErrorRow errorRow(JsonValue row) {
        BigDecimal status = row.get("status").number();
        String code = text(row.get("code"));
        boolean sentAsItStands = !row.has("anyCode") && !row.has("sentCode");
        return new ErrorRow(
                code,
                sentAsItStands
                        ? code
                        : Objects.requireNonNullElse(row.get("sentCode").text(), ""),
                status == null ? null : status.intValueExact(),
                Objects.requireNonNullElse(row.get("message").text(), ""),
                Objects.requireNonNull(row.get("line").number()).intValueExact());
    }

    private static String text(JsonValue value) {
        return Objects.requireNonNull(value.text(), "the spec lacks a text");
    }
}
