package dev.docbind.generator.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The published schema of spec files, as far as it uses JSON Schema: a validator of its own, because the schema needs eleven
 * keywords and no library that we use brings one. A keyword that it does not know is a fault of the schema.
 */
public final class SpecSchema {

    private static final Path FILE = Path.of("../docs/api-spec.schema.json");
    private static final Set<String> WORDS = Set.of("$schema", "$id", "$defs", "title", "description");

    private final JsonNode root;

    private SpecSchema(JsonNode root) {
        this.root = root;
    }

    /** The schema in the documentation's folder. */
    public static SpecSchema published() throws IOException {
        return new SpecSchema(JsonMapper.shared().readTree(Files.readString(FILE)));
    }

    /** What is wrong with a spec file; empty where nothing is. */
    public List<String> violations(JsonNode spec) {
        List<String> found = new ArrayList<>();
        check(root, spec, "", found);
        return found;
    }

    /** A definition of the schema, to see what it lists. */
    JsonNode definition(String name) {
        return root.get("$defs").get(name);
    }

    private void check(JsonNode schema, JsonNode value, String at, List<String> found) {
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            check(keyword.getKey(), keyword.getValue(), schema, value, at, found);
        }
    }

    private void check(String keyword, JsonNode rule, JsonNode schema, JsonNode value, String at, List<String> found) {
        switch (keyword) {
            case "type" -> expect(isOfType(rule, value), at + " is no " + rule, found);
            case "const" -> expect(rule.equals(value), at + " is not " + rule, found);
            case "enum" -> expect(rule.valueStream().anyMatch(value::equals), at + " is none of " + rule, found);
            case "minimum" -> expect(!value.isNumber() || value.asLong() >= rule.asLong(), at + " is too small", found);
            case "minLength" ->
                expect(!value.isString() || value.asString().length() >= rule.asInt(), at + " is too short", found);
            case "required" ->
                rule.forEach(name -> expect(
                        !value.isObject() || value.has(name.asString()), at + " lacks " + name.asString(), found));
            case "properties" ->
                rule.properties().stream()
                        .filter(entry -> value.has(entry.getKey()))
                        .forEach(entry ->
                                check(entry.getValue(), value.get(entry.getKey()), at + "/" + entry.getKey(), found));
            case "additionalProperties" ->
                value.propertyNames()
                        .forEach(name ->
                                expect(schema.get("properties").has(name), at + " has the unknown key " + name, found));
            case "items" -> items(rule, value, at, found);
            case "$ref" -> check(definition(rule.asString().substring("#/$defs/".length())), value, at, found);
            case "oneOf" ->
                expect(
                        rule.valueStream().filter(one -> matches(one, value)).count() == 1,
                        at + " fits not one form",
                        found);
            default -> expect(WORDS.contains(keyword), "the schema has the unknown keyword " + keyword, found);
        }
    }

    private void items(JsonNode rule, JsonNode value, String at, List<String> found) {
        for (int place = 0; value.isArray() && place < value.size(); place++) {
            check(rule, value.get(place), at + "/" + place, found);
        }
    }

    private boolean matches(JsonNode schema, JsonNode value) {
        List<String> found = new ArrayList<>();
        check(schema, value, "", found);
        return found.isEmpty();
    }

    private static boolean isOfType(JsonNode types, JsonNode value) {
        return types.isArray()
                ? types.valueStream().anyMatch(type -> isOfType(type.asString(), value))
                : isOfType(types.asString(), value);
    }

    private static boolean isOfType(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> false;
        };
    }

    private static void expect(boolean holds, String violation, List<String> found) {
        if (!holds) {
            found.add(violation);
        }
    }
}
