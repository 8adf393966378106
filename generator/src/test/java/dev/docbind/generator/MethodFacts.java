package dev.docbind.generator;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A method of a spec file, in the short forms that expectations are written in. */
record MethodFacts(JsonNode json) {

    MethodFacts(JsonNode spec, String name) {
        this(spec.get("methods")
                .valueStream()
                .filter(method -> method.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow());
    }

    List<String> parameters() {
        return json.get("parameters").valueStream().map(MethodFacts::field).toList();
    }

    List<String> response() {
        return json.get("response").valueStream().map(MethodFacts::field).toList();
    }

    private static String field(JsonNode field) {
        String types = String.join("|", texts(field.get("types")));
        return field.get("name").asString() + (field.get("required").asBoolean() ? "* " : " ") + types;
    }

    JsonNode parameter(String name) {
        return json.get("parameters")
                .valueStream()
                .filter(field -> field.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    String kind(String parameter) {
        return parameter(parameter).get("type").get("kind").asString();
    }

    List<String> names(String parameter) {
        return parameter(parameter)
                .get("fields")
                .valueStream()
                .map(field -> field.get("name").asString())
                .toList();
    }

    List<String> errors() {
        return json.get("errors")
                .valueStream()
                .map(row -> row.get("status").asString() + " " + row.get("code").asString() + " "
                        + row.get("message").asString())
                .toList();
    }

    List<String> bodies() {
        return json.get("examples")
                .get("requests")
                .valueStream()
                .map(request -> request.get("json").toString())
                .toList();
    }

    List<String> answers() {
        return json.get("examples")
                .get("answers")
                .valueStream()
                .map(answer -> answer.get("kind").asString() + " "
                        + answer.get("status").asString())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
