package dev.docbind.runtime.testing;

import dev.docbind.runtime.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A parameter of a method, or a field of a structured one.
 *
 * @param name its name in the page's table
 * @param spellings the name, and how the page's examples spell it
 * @param enforced whether the specification says that a request is refused that has what it stands in, and not it
 * @param map whether its fields are those of each entry
 * @param fields those of its fields that a request may be refused for
 */
record ParameterSpec(String name, Set<String> spellings, boolean enforced, boolean map, List<ParameterSpec> fields) {

    /** The parameters that rows describe; where several rows have a name, the first has one parameter that fits them all. */
    static List<ParameterSpec> listOf(JsonValue rows) {
        Map<String, ParameterSpec> parameters = new LinkedHashMap<>();
        for (JsonValue row : rows.elements()) {
            ParameterSpec parameter = of(row.has("merged") ? row.get("merged") : row);
            parameters.putIfAbsent(String.join(" ", parameter.spellings), parameter);
        }
        return List.copyOf(parameters.values());
    }

    private static ParameterSpec of(JsonValue row) {
        String name = SpecText.of(row.get("name"));
        Set<String> spellings = new LinkedHashSet<>(Set.of(name));
        String wireName = SpecText.of(row.get("wireName"));
        if (!wireName.isEmpty()) {
            spellings.add(wireName);
        }
        return new ParameterSpec(
                name,
                spellings,
                Boolean.TRUE.equals(row.get("enforced").bool()),
                "map".equals(row.get("type").get("container").text()),
                listOf(ofEach(row.get("fields"))).stream()
                        .filter(field -> field.enforced || !field.fields.isEmpty())
                        .toList());
    }

    /** The fields of each entry, where a level says that they are those. */
    private static JsonValue ofEach(JsonValue fields) {
        JsonValue first = fields.get(0);
        return Boolean.TRUE.equals(first.get("entry").bool()) ? first.get("fields") : fields;
    }

    /** The value of this parameter, under any of its spellings; JSON's null where there is none. */
    JsonValue in(JsonValue parameters) {
        return spellings.stream()
                .filter(parameters::has)
                .findFirst()
                .map(parameters::get)
                .orElse(JsonValue.NULL);
    }

    /** What is missing of it, itself or a field in it; empty where nothing is. */
    Optional<ParameterSpec> missingIn(JsonValue parameters) {
        JsonValue value = in(parameters);
        if (value.isNull()) {
            return enforced ? Optional.of(this) : Optional.empty();
        }
        return fields.isEmpty()
                ? Optional.empty()
                : objects(value)
                        .flatMap(object -> fields.stream().flatMap(field -> field.missingIn(object).stream()))
                        .findFirst();
    }

    /** The objects that have the fields: each element of a list, each entry of a map, which may arrive as a list, too. */
    private Stream<JsonValue> objects(JsonValue value) {
        Stream<JsonValue> values =
                value.isList() ? value.elements().stream() : map ? value.members().values().stream() : Stream.of(value);
        return values.filter(JsonValue::isObject);
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
