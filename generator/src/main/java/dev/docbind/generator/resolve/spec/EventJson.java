package dev.docbind.generator.resolve.spec;

import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.Event;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Overview;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** An event as JSON: written and read. */
final class EventJson {

    private EventJson() {}

    /** Writes the event; {@code type} is null where no names are made. */
    static void write(Event event, @Nullable String type, JsonGenerator json) {
        Overview overview = event.overview();
        json.writeStartObject();
        json.writeStringProperty("code", event.code());
        json.writeStringProperty("name", event.name());
        if (event.numbered()) {
            json.writeBooleanProperty("numbered", true);
        }
        json.writeStringProperty("page", event.page());
        json.writeNumberProperty("line", event.location().line());
        json.writeStringProperty("title", overview.title());
        json.writeStringProperty("description", overview.description());
        json.writeStringProperty("access", overview.access());
        json.writeBooleanProperty("deprecated", overview.deprecated());
        MethodJson.text("advice", overview.advice(), json);
        MethodJson.texts("scopes", overview.scopes(), json);
        fields("head", event.head(), event.page(), json);
        fields("data", event.data(), event.page(), json);
        MethodJson.text("thing", event.thing(), json);
        subject(event.subject(), json);
        json.writeArrayPropertyStart("examples");
        event.examples().forEach(example -> ExampleJson.writeSent(example, event.page(), json));
        json.writeEndArray();
        if (type == null) {
            json.writeNullProperty("java");
        } else {
            json.writeObjectPropertyStart("java");
            json.writeStringProperty("event", type);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void fields(String key, List<Field> fields, String page, JsonGenerator json) {
        json.writeArrayPropertyStart(key);
        fields.forEach(field -> MethodJson.write(field, page, json));
        json.writeEndArray();
    }

    private static void subject(Event.@Nullable Subject subject, JsonGenerator json) {
        if (subject != null) {
            json.writeObjectPropertyStart("subject");
            json.writeStringProperty("get", subject.get());
            MethodJson.texts("takes", subject.takes(), json);
            json.writeEndObject();
        }
    }

    static Event read(SpecObject json) {
        String page = json.text("page");
        FieldReader fields = new FieldReader(page);
        return new Event(
                json.text("code"),
                json.text("name"),
                json.flag("numbered"),
                SourceLocation.of(page, json.number("line"), 0),
                new Overview(
                        json.text("title"),
                        json.text("description"),
                        json.textOrNull("access"),
                        false,
                        json.flag("deprecated"),
                        null,
                        json.textOrNull("advice"),
                        json.texts("scopes")),
                fields.each(json, "head"),
                fields.each(json, "data"),
                json.textOrNull("thing"),
                subject(json.objectOrNull("subject")),
                json.each("examples", example -> example(example, page)));
    }

    private static Event.@Nullable Subject subject(@Nullable SpecObject json) {
        return json == null ? null : new Event.Subject(json.text("get"), json.texts("takes"));
    }

    static AnswerExample example(SpecObject json, String page) {
        return new AnswerExample(
                AnswerExample.Kind.SUCCESS,
                null,
                json.text("text"),
                json.member("json"),
                json.flag("repaired"),
                json.location(page));
    }
}
