package dev.docbind.runtime.testing;

import dev.docbind.runtime.json.JsonValue;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A row of a method's parameters.
 *
 * @param name its name in the page's table
 * @param spellings the name, and how the page's examples spell it
 * @param enforced whether the specification says that a request without it is refused
 */
record ParameterSpec(String name, Set<String> spellings, boolean enforced) {

    static ParameterSpec of(JsonValue row) {
        String name = SpecText.of(row.get("name"));
        Set<String> spellings = new LinkedHashSet<>(Set.of(name));
        String wireName = SpecText.of(row.get("wireName"));
        if (!wireName.isEmpty()) {
            spellings.add(wireName);
        }
        return new ParameterSpec(
                name, spellings, Boolean.TRUE.equals(row.get("enforced").bool()));
    }

    /** The value of this parameter, under any of its spellings; JSON's null where there is none. */
    JsonValue in(JsonValue parameters) {
        return spellings.stream()
                .filter(parameters::has)
                .findFirst()
                .map(parameters::get)
                .orElse(JsonValue.NULL);
    }

    boolean isMissingIn(JsonValue parameters) {
        return enforced && in(parameters).isNull();
    }

    /** Whether the parameter is sent with a value that says nothing, such as an empty text. */
    boolean isEmptyIn(JsonValue parameters) {
        JsonValue value = in(parameters);
        String text = value.text();
        return (text != null && text.isBlank())
                || (value.isList() && value.elements().isEmpty())
                || (value.isObject() && value.members().isEmpty());
    }
}
