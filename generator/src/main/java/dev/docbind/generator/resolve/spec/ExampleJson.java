package dev.docbind.generator.resolve.spec;

import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.resolve.json.JsonTree;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The examples of a method as JSON. */
final class ExampleJson {

    private ExampleJson() {}

    static void write(Method method, JsonGenerator json) {
        json.writeObjectPropertyStart("examples");
        json.writeArrayPropertyStart("requests");
        method.requests().forEach(request -> write(request, method.page(), json));
        json.writeEndArray();
        json.writeArrayPropertyStart("answers");
        method.answers().forEach(answer -> write(answer, method.page(), json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(RequestExample request, String page, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("tab", request.tab());
        MethodJson.place(request.location(), page, json);
        json.writeStringProperty("method", request.method());
        json.writeStringProperty("text", request.text());
        tree(request.json(), json);
        json.writeBooleanProperty("repaired", request.repaired());
        json.writeEndObject();
    }

    private static void write(AnswerExample answer, String page, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("kind", MethodJson.label(answer.kind()));
        MethodJson.number("status", answer.status(), json);
        MethodJson.place(answer.location(), page, json);
        json.writeStringProperty("text", answer.text());
        tree(answer.json(), json);
        json.writeBooleanProperty("repaired", answer.repaired());
        json.writeEndObject();
    }

    /** Writes what a portal sends, of its own accord: it is no answer of a kind. */
    static void writeSent(AnswerExample sent, String page, JsonGenerator json) {
        json.writeStartObject();
        MethodJson.place(sent.location(), page, json);
        json.writeStringProperty("text", sent.text());
        tree(sent.json(), json);
        json.writeBooleanProperty("repaired", sent.repaired());
        json.writeEndObject();
    }

    private static void tree(@Nullable Json tree, JsonGenerator json) {
        json.writeName("json");
        if (tree == null) {
            json.writeNull();
        } else {
            JsonTree.write(tree, json);
        }
    }
}
