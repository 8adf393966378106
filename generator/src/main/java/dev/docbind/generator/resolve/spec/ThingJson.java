package dev.docbind.generator.resolve.spec;

import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.ValueList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A thing as JSON. */
final class ThingJson {

    /** A thing has no page of its own, so that each of its fields names its file. */
    private static final String NO_PAGE = "";

    private ThingJson() {}

    static void write(Thing thing, @Nullable String type, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", thing.id());
        json.writeStringProperty("namespace", thing.namespace());
        json.writeNumberProperty("rest", thing.rest());
        json.writeStringProperty("direction", MethodJson.label(thing.direction()));
        json.writeStringProperty("part", thing.part());
        json.writeArrayPropertyStart("places");
        for (Thing.Place place : thing.places()) {
            json.writeStartObject();
            json.writeStringProperty("method", place.method());
            json.writeStringProperty("path", place.path());
            json.writeStringProperty("rule", MethodJson.label(place.rule()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("fields");
        thing.fields().forEach(field -> MethodJson.write(field, NO_PAGE, json));
        json.writeEndArray();
        MethodJson.flag("bothWays", thing.bothWays(), json);
        MethodJson.text("sentAs", thing.sentAs(), json);
        MethodJson.flag("queried", thing.queried(), json);
        if (!thing.fieldNames().isEmpty()) {
            json.writeArrayPropertyStart("fieldNames");
            thing.fieldNames().forEach(field -> MethodJson.write(field, NO_PAGE, json));
            json.writeEndArray();
        }
        said(thing, json);
        java(type, json);
        json.writeEndObject();
    }

    private static void said(Thing thing, JsonGenerator json) {
        Thing.About about = thing.about();
        if (about != null) {
            json.writeStringProperty("title", about.title());
            json.writeStringProperty("description", about.description());
            json.writeStringProperty("page", about.page());
        }
        if (!thing.few().isEmpty()) {
            json.writeArrayPropertyStart("few");
            thing.few().forEach((field, methods) -> {
                json.writeStartObject();
                json.writeStringProperty("field", field);
                json.writeArrayPropertyStart("methods");
                methods.forEach(json::writeString);
                json.writeEndArray();
                json.writeEndObject();
            });
            json.writeEndArray();
        }
    }

    private static void java(@Nullable String type, JsonGenerator json) {
        if (type == null) {
            json.writeNullProperty("java");
            return;
        }
        json.writeObjectPropertyStart("java");
        json.writeStringProperty("class", type);
        json.writeEndObject();
    }

    static void write(ValueList list, @Nullable String type, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", list.id());
        json.writeStringProperty("namespace", list.namespace());
        json.writeNumberProperty("rest", list.rest());
        json.writeStringProperty("name", list.name());
        json.writeArrayPropertyStart("values");
        list.values().forEach(value -> FieldJson.write(value, NO_PAGE, json));
        json.writeEndArray();
        java(type, json);
        json.writeEndObject();
    }

    static ValueList valueList(SpecObject json) {
        FieldReader fields = new FieldReader(NO_PAGE);
        return new ValueList(
                json.text("id"),
                json.text("namespace"),
                json.number("rest"),
                json.text("name"),
                json.each("values", fields::value));
    }

    static Thing read(SpecObject json) {
        FieldReader fields = new FieldReader(NO_PAGE);
        return new Thing(
                json.text("id"),
                json.text("namespace"),
                json.number("rest"),
                json.constant("direction", Direction.class),
                json.text("part"),
                json.each("places", ThingJson::place),
                fields.each(json, "fields"),
                json.flag("bothWays"),
                json.textOrNull("sentAs"),
                json.flag("queried"),
                fields.each(json, "fieldNames"),
                about(json),
                few(json));
    }

    private static Thing.@Nullable About about(SpecObject json) {
        String title = json.textOrNull("title");
        return title == null ? null : new Thing.About(title, json.text("description"), json.text("page"));
    }

    private static Map<String, List<String>> few(SpecObject json) {
        Map<String, List<String>> few = new LinkedHashMap<>();
        json.each("few", entry -> few.put(entry.text("field"), entry.texts("methods")));
        return few;
    }

    private static Thing.Place place(SpecObject json) {
        return new Thing.Place(json.text("method"), json.text("path"), json.constant("rule", Thing.Rule.class));
    }
}
