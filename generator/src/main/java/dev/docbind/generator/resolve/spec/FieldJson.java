package dev.docbind.generator.resolve.spec;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A field as JSON. What only few fields have is written only where they have it. */
final class FieldJson {

    private final String page;
    private final JsonGenerator json;

    /** Writes fields of a method that stands on {@code page}. */
    FieldJson(String page, JsonGenerator json) {
        this.page = page;
        this.json = json;
    }

    void write(Field field) {
        json.writeStartObject();
        json.writeStringProperty("name", field.name());
        if (!field.wireName().equals(field.name())) {
            json.writeStringProperty("wireName", field.wireName());
        }
        json.writeBooleanProperty("required", field.required());
        flag("enforced", field.enforced());
        text("requiredWhen", field.requiredWhen());
        MethodJson.texts("types", field.types(), json);
        json.writeName("type");
        type(field.type());
        json.writeStringProperty("description", field.description());
        text("summary", field.summary());
        MethodJson.place(field.location(), page, json);
        traits(field.traits());
        lists(field);
        text("default", field.defaultValue());
        children(field);
        if (!field.undocumented().isEmpty()) {
            json.writeArrayPropertyStart("undocumented");
            field.undocumented().forEach(this::write);
            json.writeEndArray();
        }
        if (field.merged() != null) {
            json.writeName("merged");
            write(field.merged());
        }
        json.writeEndObject();
    }

    private void children(Field field) {
        json.writeArrayPropertyStart("fields");
        @Nullable String entry = field.traits().entry();
        if (entry == null || field.fields().isEmpty()) {
            field.fields().forEach(this::write);
        } else {
            entry(field, entry);
        }
        json.writeEndArray();
    }

    /** The level of a map's entries, under the key that the example shows. */
    private void entry(Field map, String key) {
        json.writeStartObject();
        json.writeStringProperty("name", key);
        json.writeBooleanProperty("required", false);
        MethodJson.texts("types", List.of(), json);
        json.writeName("type");
        type(new SemanticType(Kind.OBJECT, Container.ONE, Evidence.EXAMPLE));
        json.writeStringProperty("description", "");
        MethodJson.place(map.location(), page, json);
        json.writeBooleanProperty("map", true);
        json.writeBooleanProperty("documented", false);
        json.writeBooleanProperty("entry", true);
        json.writeArrayPropertyStart("fields");
        map.fields().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void type(SemanticType type) {
        json.writeStartObject();
        json.writeStringProperty("kind", MethodJson.label(type.kind()));
        json.writeStringProperty("container", MethodJson.label(type.container()));
        json.writeStringProperty("evidence", MethodJson.label(type.evidence()));
        json.writeEndObject();
    }

    private void traits(Field.Traits traits) {
        flag("map", traits.map());
        flag("unsent", traits.unsent());
        flag("readOnly", traits.readOnly());
        list("spellings", traits.spellings());
        if (!traits.documented()) {
            json.writeBooleanProperty("documented", false);
        }
        flag("describes", traits.describes());
        text("fieldsRef", traits.fieldsRef());
        text("variant", traits.variant());
        text("alternativeTo", traits.alternativeTo());
        if (!traits.alternatives().isEmpty()) {
            json.writeArrayPropertyStart("alternatives");
            traits.alternatives().forEach(this::type);
            json.writeEndArray();
        }
        text("page", traits.page());
        text("section", traits.section());
        text("definition", traits.definition());
        text("names", traits.names());
        text("thing", traits.thing());
        if (traits.written() != null) {
            json.writeStringProperty("written", MethodJson.label(traits.written()));
        }
    }

    private void lists(Field field) {
        list("elements", field.elements());
        list("operators", field.operators());
        if (!field.values().isEmpty()) {
            json.writeArrayPropertyStart("values");
            field.values().forEach(value -> write(value, page, json));
            json.writeEndArray();
        }
        flag("openValues", field.openValues());
    }

    /** Writes a value of a closed list. */
    static void write(AllowedValue value, String page, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("value", value.value());
        json.writeStringProperty("description", value.description());
        MethodJson.place(value.location(), page, json);
        json.writeEndObject();
    }

    private void list(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            MethodJson.texts(key, texts, json);
        }
    }

    private void text(String key, @Nullable String text) {
        MethodJson.text(key, text, json);
    }

    private void flag(String key, boolean set) {
        MethodJson.flag(key, set, json);
    }
}
