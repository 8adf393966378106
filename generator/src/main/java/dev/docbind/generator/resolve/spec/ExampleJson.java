package dev.docbind.generator.resolve.spec;

import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.resolve.json.JsonTree;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The examples of a method as JSON. */
final class ExampleJson {

    private ExampleJson() {}

    static ObjectNode of(Method method) {
        ObjectNode node = MethodJson.NODES.objectNode();
        ArrayNode requests = node.putArray("requests");
        method.requests().forEach(request -> requests.add(request(request, method.page())));
        ArrayNode answers = node.putArray("answers");
        method.answers().forEach(answer -> answers.add(answer(answer, method.page())));
        return node;
    }

    private static ObjectNode request(RequestExample request, String page) {
        ObjectNode node = MethodJson.NODES.objectNode().put("tab", request.tab());
        MethodJson.place(node, request.location(), page);
        node.put("method", request.method()).put("text", request.text());
        node.set("json", json(request.json()));
        return node.put("repaired", request.repaired());
    }

    private static ObjectNode answer(AnswerExample answer, String page) {
        ObjectNode node = MethodJson.NODES
                .objectNode()
                .put("kind", answer.kind().name().toLowerCase(Locale.ROOT))
                .put("status", answer.status());
        MethodJson.place(node, answer.location(), page);
        node.put("text", answer.text());
        node.set("json", json(answer.json()));
        return node.put("repaired", answer.repaired());
    }

    private static JsonNode json(@Nullable Json json) {
        return json == null ? MethodJson.NODES.nullNode() : JsonTree.toJackson(json);
    }
}
