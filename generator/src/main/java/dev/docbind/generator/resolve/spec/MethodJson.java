package dev.docbind.generator.resolve.spec;

import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.JavaBinding;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A method as JSON. */
public final class MethodJson {

    static final JsonNodeFactory NODES = new JsonNodeFactory();

    private MethodJson() {}

    /** The method; {@code java} is null where no names are made. */
    public static ObjectNode method(Method method, @Nullable JavaBinding binding) {
        ObjectNode node = NODES.objectNode();
        node.put("name", method.name())
                .put("rest", method.rest())
                .put("page", method.page())
                .put("line", method.location().line())
                .put("title", method.title())
                .put("description", method.description())
                .put("access", method.access())
                .put("deprecated", method.deprecated())
                .put("replacedBy", method.replacedBy());
        if (method.advice() != null) {
            node.put("advice", method.advice());
        }
        texts(node.putArray("scopes"), method.scopes());
        ArrayNode parameters = node.putArray("parameters");
        method.parameters().forEach(field -> parameters.add(field(field, method.page())));
        ArrayNode response = node.putArray("response");
        method.response().forEach(field -> response.add(field(field, method.page())));
        ArrayNode errors = node.putArray("errors");
        method.errors().forEach(row -> errors.add(error(row, method.page())));
        CallingJson.put(node, method.calling());
        node.set("examples", ExampleJson.of(method));
        node.set("java", binding(binding));
        return node;
    }

    private static tools.jackson.databind.JsonNode binding(@Nullable JavaBinding binding) {
        if (binding == null) {
            return NODES.nullNode();
        }
        return NODES.objectNode()
                .put("request", binding.request())
                .put("response", binding.response())
                .put("errors", binding.errors())
                .put("call", binding.call());
    }

    /** A field of a method that stands on {@code page}. */
    public static ObjectNode field(Field field, String page) {
        return FieldJson.of(field, page);
    }

    /** An error row of a method that stands on {@code page}. */
    static ObjectNode error(ErrorRow row, String page) {
        ObjectNode node = NODES.objectNode();
        node.put("code", row.code()).put("status", row.status()).put("message", row.message());
        if (row.description() != null) {
            node.put("description", row.description());
        }
        if (row.field() != null) {
            node.put("field", row.field());
        }
        place(node, row.location(), page);
        return node;
    }

    /** The line of something, with its file where that is not the page. */
    static void place(ObjectNode node, SourceLocation location, String page) {
        if (!location.path().equals(page) && !page.isEmpty()) {
            node.put("file", location.path());
        }
        node.put("line", location.line());
    }

    static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
