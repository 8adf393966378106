package dev.docbind.runtime.testing;

import dev.docbind.runtime.json.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One documented parameter.
 *
 * @param name its name in the page's table
 * @param spellings the name and how the examples spell it
 * @param required whether every call needs it
 * @param alternatives parameters that can stand in its place
 */
record ParameterSpec(String name, Set<String> spellings, boolean required, List<String> alternatives) {

    static ParameterSpec of(JsonValue row) {
        String name = SpecText.of(row.get("name"));
        Set<String> spellings = new LinkedHashSet<>(List.of(name));
        String wireName = SpecText.of(row.get("wireName"));
        if (!wireName.isEmpty()) {
            spellings.add(wireName);
        }
        // A placeholder has no name of its own, and a variant's parameter is required in its variant only.
        boolean always = Boolean.TRUE.equals(row.get("required").bool())
                && !Boolean.TRUE.equals(row.get("map").bool())
                && row.get("variant").isNull();
        return new ParameterSpec(name, spellings, always, alternatives(row.get("alternativeTo")));
    }

    private static List<String> alternatives(JsonValue names) {
        return names.isList()
                ? names.elements().stream().map(SpecText::of).toList()
                : names.isNull() ? List.of() : List.of(SpecText.of(names));
    }

    /** Whether the parameters hold a value for this one, or for what can stand in its place. */
    boolean isSatisfiedBy(JsonValue parameters) {
        return !required || hasValue(parameters, spellings) || hasValue(parameters, alternatives);
    }

    private static boolean hasValue(JsonValue parameters, Iterable<String> names) {
        for (String name : names) {
            if (!isEmpty(parameters.get(name))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEmpty(JsonValue value) {
        String text = value.text();
        boolean blank = text != null && text.isBlank();
        boolean hollow = (value.isList() && value.elements().isEmpty())
                || (value.isObject() && value.members().isEmpty());
        return value.isNull() || blank || hollow;
    }
}
