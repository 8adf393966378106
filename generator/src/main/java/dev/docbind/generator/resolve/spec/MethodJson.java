package dev.docbind.generator.resolve.spec;

import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.JavaBinding;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A method as JSON. */
public final class MethodJson {

    private MethodJson() {}

    /** Writes the method; {@code binding} is null where no names are made. */
    public static void write(Method method, @Nullable JavaBinding binding, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("name", method.name());
        json.writeNumberProperty("rest", method.rest());
        json.writeStringProperty("page", method.page());
        json.writeNumberProperty("line", method.location().line());
        json.writeStringProperty("title", method.title());
        json.writeStringProperty("description", method.description());
        json.writeStringProperty("access", method.access());
        flag("administratorsOnly", method.overview().administratorsOnly(), json);
        json.writeBooleanProperty("deprecated", method.deprecated());
        json.writeStringProperty("replacedBy", method.overview().replacedBy());
        text("advice", method.overview().advice(), json);
        texts("scopes", method.scopes(), json);
        fields("parameters", method.parameters(), method.page(), json);
        if (!method.undocumented().isEmpty()) {
            fields("undocumented", method.undocumented(), method.page(), json);
        }
        fields("response", method.response(), method.page(), json);
        json.writeArrayPropertyStart("errors");
        method.errors().forEach(row -> write(row, method.page(), json));
        json.writeEndArray();
        CallingJson.write(method.calling(), json);
        ExampleJson.write(method, json);
        write(binding, json);
        json.writeEndObject();
    }

    private static void fields(String key, List<Field> fields, String page, JsonGenerator json) {
        json.writeArrayPropertyStart(key);
        fields.forEach(field -> write(field, page, json));
        json.writeEndArray();
    }

    private static void write(@Nullable JavaBinding binding, JsonGenerator json) {
        if (binding == null) {
            json.writeNullProperty("java");
            return;
        }
        json.writeObjectPropertyStart("java");
        json.writeStringProperty("request", binding.request());
        json.writeStringProperty("response", binding.response());
        text("responseType", binding.responseType(), json);
        json.writeStringProperty("errors", binding.errors());
        json.writeStringProperty("call", binding.call());
        json.writeEndObject();
    }

    /** Writes a field of a method that stands on {@code page}. */
    public static void write(Field field, String page, JsonGenerator json) {
        new FieldJson(page, json).write(field);
    }

    /** Writes an error row of a method that stands on {@code page}; {@code ""} where no method has it. */
    static void write(ErrorRow row, String page, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", row.code());
        number("status", row.status(), json);
        json.writeStringProperty("message", row.message());
        text("description", row.description(), json);
        text("field", row.field(), json);
        if (!row.topics().isEmpty()) {
            texts("topics", row.topics().stream().map(MethodJson::label).toList(), json);
        }
        text("sentCode", row.sent().code(), json);
        flag("anyCode", row.sent().anyCode(), json);
        text("sentMessage", row.sent().message(), json);
        place(row.location(), page, json);
        json.writeEndObject();
    }

    /** The line of something, with its file where that is not the page. */
    static void place(SourceLocation location, String page, JsonGenerator json) {
        if (!location.path().equals(page)) {
            json.writeStringProperty("file", location.path());
        }
        json.writeNumberProperty("line", location.line());
    }

    /** A constant as the file has it. */
    static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** A text that is left out where there is none. */
    static void text(String key, @Nullable String text, JsonGenerator json) {
        if (text != null) {
            json.writeStringProperty(key, text);
        }
    }

    /** A flag that is left out where it is not set. */
    static void flag(String key, boolean set, JsonGenerator json) {
        if (set) {
            json.writeBooleanProperty(key, true);
        }
    }

    static void number(String key, @Nullable Integer number, JsonGenerator json) {
        if (number == null) {
            json.writeNullProperty(key);
        } else {
            json.writeNumberProperty(key, number.intValue());
        }
    }

    static void texts(String key, List<String> texts, JsonGenerator json) {
        json.writeArrayPropertyStart(key);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
