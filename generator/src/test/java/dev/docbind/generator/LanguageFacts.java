package dev.docbind.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What the two languages of a documentation must say alike: one line for each fact of a method. */
final class LanguageFacts {

    private LanguageFacts() {}

    /** The facts of each method, by its name without case and its version. */
    static Map<String, List<String>> of(JsonNode spec) {
        Map<String, List<String>> facts = new TreeMap<>();
        spec.get("methods").forEach(method -> facts.put(key(method), facts(method)));
        return facts;
    }

    private static String key(JsonNode method) {
        return method.get("name").asString().toLowerCase(Locale.ROOT) + " "
                + method.get("rest").asInt();
    }

    private static List<String> facts(JsonNode method) {
        List<String> facts = new ArrayList<>();
        facts.add("name " + method.get("name").asString());
        facts.add("deprecated " + method.get("deprecated").asBoolean());
        method.get("scopes").forEach(scope -> facts.add("scope " + scope.asString()));
        fields("parameter ", method.get("parameters"), facts::add);
        fields("answer ", method.get("response"), facts::add);
        method.get("errors").forEach(error -> facts.add("error " + code(error) + " " + status(error)));
        JsonNode examples = method.get("examples");
        examples.get("requests")
                .forEach(request ->
                        facts.add("request of " + request.get("method").asString()));
        examples.get("answers")
                .forEach(answer -> facts.add("answer of " + answer.get("kind").asString() + " " + status(answer)));
        return facts;
    }

    private static void fields(String path, JsonNode fields, Consumer<String> facts) {
        for (JsonNode field : fields) {
            String own = path + field.get("name").asString();
            String types =
                    field.get("types").valueStream().map(JsonNode::asString).collect(Collectors.joining("|"));
            facts.accept(own + " " + types + (field.path("required").asBoolean() ? "*" : ""));
            fields(own + "/", field.get("fields"), facts);
        }
    }

    /** A sentence in the place of a code is prose, which each language has of its own. */
    private static String code(JsonNode error) {
        String code = error.path("code").asString("none");
        return code.strip().indexOf(' ') > 0 ? "<sentence>" : code;
    }

    private static String status(JsonNode node) {
        return node.path("status").asString("none");
    }
}
