package dev.docbind.generator.resolve.spec;

import dev.docbind.generator.model.Calling;
import dev.docbind.generator.model.Pagination;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is out of the ordinary in calling a method, as JSON. */
final class CallingJson {

    private CallingJson() {}

    static void put(ObjectNode method, Calling calling) {
        method.set("pagination", pagination(calling.pagination()));
        flag(method, "ordered", calling.ordered());
        flag(method, "positional", calling.positional());
        flag(method, "file", calling.file());
    }

    private static JsonNode pagination(@Nullable Pagination pagination) {
        if (pagination == null) {
            return MethodJson.NODES.nullNode();
        }
        ObjectNode node = MethodJson.NODES
                .objectNode()
                .put("scheme", pagination.scheme().label())
                .put("parameter", pagination.parameter());
        if (pagination.limit() != null) {
            node.put("limit", pagination.limit());
        }
        if (pagination.size() != null) {
            node.put("size", pagination.size());
        }
        return node;
    }

    private static void flag(ObjectNode node, String key, boolean set) {
        if (set) {
            node.put(key, true);
        }
    }
}
