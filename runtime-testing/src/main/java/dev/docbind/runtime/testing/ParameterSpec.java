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
 * @param spellings the name, and after it how the page's examples spell it
 * @param enforced whether the specification says to refuse a request that sends the enclosing structure without this field
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

    /** How the page's requests spell the name. */
    private String wireName() {
        return spellings.stream().reduce(name, (tableName, spelling) -> spelling);
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
    Optional<MissingParameter> missingIn(JsonValue parameters) {
        JsonValue value = in(parameters);
        if (value.isNull()) {
            return enforced ? Optional.of(new MissingParameter(this, wireName())) : Optional.empty();
        }
        return fields.isEmpty()
                ? Optional.empty()
                : objects(value).entrySet().stream()
                        .filter(object -> object.getValue().isObject())
                        .flatMap(object -> missingInside(object.getValue()).map(field -> field.in(object.getKey())))
                        .findFirst();
    }

    private Stream<MissingParameter> missingInside(JsonValue object) {
        return fields.stream().flatMap(field -> field.missingIn(object).stream());
    }

    /** What has the fields, by path: each element of a list, each entry of a map, which may arrive as a list, too. */
    private Map<String, JsonValue> objects(JsonValue value) {
        Map<String, JsonValue> objects = new LinkedHashMap<>();
        if (value.isList()) {
            List<JsonValue> elements = value.elements();
            for (int at = 0; at < elements.size(); at++) {
                objects.put(wireName() + "[" + at + "]", elements.get(at));
            }
        } else if (map) {
            value.members().forEach((key, entry) -> objects.put(wireName() + "." + key, entry));
        } else {
            objects.put(wireName(), value);
        }
        return objects;
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
