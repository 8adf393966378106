package dev.docbind.generator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An OpenAPI document that says what a spec file says, for another generator to be measured with: a schema for each thing, and for the
 * request and the answer of each method; structures inside them stand where they are. See {@code .ci/benchmark}.
 */
final class PeerSpec {

    private final JsonMapper json = new JsonMapper();
    private final ObjectNode schemas = json.createObjectNode();
    private final Set<String> things = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    private PeerSpec() {}

    /**
     * Writes the document.
     *
     * @param arguments the spec file, and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        PeerSpec peer = new PeerSpec();
        JsonNode spec = peer.json.readTree(Files.readString(Path.of(arguments[0])));
        Files.writeString(Path.of(arguments[1]), peer.document(spec).toPrettyString());
    }

    private ObjectNode document(JsonNode spec) {
        spec.path("things").forEach(thing -> things.add(thing.path("id").asString()));
        for (JsonNode thing : spec.path("things")) {
            schemas.set(schemaName(thing.path("id").asString()), object(thing, ""));
        }
        ObjectNode document = json.createObjectNode().put("openapi", "3.0.3");
        document.putObject("info").put("title", "Bitrix24").put("version", "1");
        document.putArray("servers").addObject().put("url", "https://portal.example/rest");
        ObjectNode paths = document.putObject("paths");
        for (JsonNode method : spec.path("methods")) {
            String version = method.path("rest").asInt() == 3 ? "/api" : "";
            String path = version + "/" + method.path("name").asString();
            if (!paths.has(path)) {
                paths.set(path, item(method));
            }
        }
        document.putObject("components").set("schemas", schemas);
        return document;
    }

    private ObjectNode item(JsonNode method) {
        String name = method.path("name").asString();
        String id = unique(pascal((method.path("rest").asInt() == 3 ? "v3." : "") + name));
        schemas.set(id + "Request", object(method, name));
        ObjectNode answer = json.createObjectNode();
        answer.set("fields", method.path("response"));
        schemas.set(id + "Response", object(answer, name));
        ObjectNode item = json.createObjectNode();
        ObjectNode post = item.putObject("post");
        post.put("operationId", id);
        post.putArray("tags").add(tag(name));
        post.put("summary", method.path("title").asString(""));
        post.put("description", method.path("description").asString(""));
        content(post.putObject("requestBody"), id + "Request");
        content(post.putObject("responses").putObject("200").put("description", "The answer"), id + "Response");
        return item;
    }

    /** One spelling for a namespace: OpenAPI Generator makes a class of each, and its file of them without their case. */
    private static String tag(String name) {
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')).toLowerCase(Locale.ROOT) : "portal";
    }

    private static void content(ObjectNode body, String schema) {
        body.putObject("content").putObject("application/json").set("schema", reference(body, schema));
    }

    private static ObjectNode reference(ObjectNode any, String schema) {
        return any.objectNode().put("$ref", "#/components/schemas/" + schema);
    }

    private String unique(String name) {
        String free = name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = name + number;
        }
        return free;
    }

    private static String pascal(String name) {
        StringBuilder pascal = new StringBuilder();
        for (String word : name.split("[^A-Za-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                pascal.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
            }
        }
        return pascal.toString();
    }

    private String schemaName(String id) {
        return "T" + pascal(id) + Integer.toHexString(id.hashCode());
    }

    /** A structure as its fields are, or a method as its parameters are. */
    private ObjectNode object(JsonNode structure, String method) {
        ObjectNode schema = json.createObjectNode().put("type", "object");
        ObjectNode properties = json.createObjectNode();
        ArrayNode required = json.createArrayNode();
        for (String list : new String[] {method.isEmpty() ? "fields" : "parameters", "fields", "undocumented"}) {
            for (JsonNode field : structure.path(list)) {
                String name = field.path("wireName").asString(field.path("name").asString());
                if (field.path("map").asBoolean(false) || properties.has(name)) {
                    continue;
                }
                properties.set(name, schema(field));
                if (field.path("required").asBoolean(false)) {
                    required.add(name);
                }
            }
        }
        schema.set("properties", properties);
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema;
    }

    private ObjectNode schema(JsonNode field) {
        JsonNode type = field.path("type");
        ObjectNode element = element(field, type.path("kind").asString());
        ObjectNode schema = switch (type.path("container").asString()) {
            case "list" -> {
                ObjectNode list = json.createObjectNode().put("type", "array");
                list.set("items", element);
                yield list;
            }
            case "map" -> {
                ObjectNode map = json.createObjectNode().put("type", "object");
                map.set("additionalProperties", element);
                yield map;
            }
            default -> element;
        };
        if (!schema.has("$ref")) {
            schema.put("description", field.path("description").asString(""));
        }
        return schema;
    }

    private ObjectNode element(JsonNode field, String kind) {
        String thing = field.path("thing").asString("");
        ObjectNode schema = json.createObjectNode();
        return switch (kind) {
            case "object" -> things.contains(thing) ? reference(schema, schemaName(thing)) : object(field, "");
            case "text", "file", "file_reference" -> text(schema, field);
            case "integer" -> schema.put("type", "integer").put("format", "int64");
            case "decimal" -> schema.put("type", "number");
            case "boolean", "yes_no", "one_zero" -> schema.put("type", "boolean");
            case "date_time" -> schema.put("type", "string").put("format", "date-time");
            case "date" -> schema.put("type", "string").put("format", "date");
            default -> schema;
        };
    }

    private static ObjectNode text(ObjectNode schema, JsonNode field) {
        schema.put("type", "string");
        if (!field.path("values").isEmpty() && !field.path("openValues").asBoolean(false) && beginsAName(field)) {
            Set<String> values = new HashSet<>();
            ArrayNode list = schema.putArray("enum");
            for (JsonNode value : field.path("values")) {
                String text = value.path("value").asString();
                if (values.add(text)) {
                    list.add(text);
                }
            }
        }
        return schema;
    }

    /** OpenAPI Generator calls the enum of a property after it, a digit at the begin as it is, and what it emits does not compile. */
    private static boolean beginsAName(JsonNode field) {
        String name = field.path("name").asString();
        return !name.isEmpty() && Character.isJavaIdentifierStart(name.charAt(0));
    }
}
