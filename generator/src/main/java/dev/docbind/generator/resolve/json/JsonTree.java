package dev.docbind.generator.resolve.json;

import dev.docbind.generator.model.Json;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Reads the model's JSON from a parser and writes it to a generator. */
public final class JsonTree {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonTree() {}

    /**
     * Reads a text that is JSON to the letter.
     *
     * @throws JacksonException where it is not
     */
    public static Json parse(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            Json json = whole(parser);
            if (json == null) {
                throw new StreamReadException(parser, "there is no value");
            }
            return json;
        }
    }

    /**
     * The one value of a text, null where there is none.
     *
     * @throws JacksonException where more follows it, or where it is no JSON
     */
    static @Nullable Json whole(JsonParser parser) {
        if (parser.nextToken() == null) {
            return null;
        }
        Json json = read(parser);
        if (parser.nextToken() != null) {
            throw new StreamReadException(parser, "more text follows the value", parser.currentTokenLocation());
        }
        return json;
    }

    /** The value at the parser's token. Of two members with one name the later one counts. */
    public static Json read(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new Json.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> new Json.Bool(true);
            case VALUE_FALSE -> new Json.Bool(false);
            default -> new Json.Null();
        };
    }

    /** The parser reads a number as text first, and throws for an exponent that no number has. */
    private static Json number(JsonParser parser) {
        try {
            return new Json.NumberValue(parser.getDecimalValue());
        } catch (NumberFormatException e) {
            throw new StreamReadException(parser, "a number is too large or too small", parser.currentTokenLocation());
        }
    }

    private static Json object(JsonParser parser) {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, read(parser));
        }
        return new Json.ObjectValue(members);
    }

    private static Json array(JsonParser parser) {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(parser));
        }
        return new Json.ArrayValue(items);
    }

    /** A value in one line. */
    public static String text(Json json) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, generator);
        }
        return text.toString();
    }

    /** Writes a value. */
    public static void write(Json json, JsonGenerator generator) {
        if (json instanceof Json.ObjectValue object) {
            generator.writeStartObject();
            object.members().forEach((name, value) -> {
                generator.writeName(name);
                write(value, generator);
            });
            generator.writeEndObject();
        } else if (json instanceof Json.ArrayValue array) {
            generator.writeStartArray();
            array.items().forEach(item -> write(item, generator));
            generator.writeEndArray();
        } else {
            scalar(json, generator);
        }
    }

    private static void scalar(Json json, JsonGenerator generator) {
        if (json instanceof Json.Text text) {
            generator.writeString(text.value());
        } else if (json instanceof Json.NumberValue number) {
            generator.writeNumber(number.value());
        } else if (json instanceof Json.Bool bool) {
            generator.writeBoolean(bool.value());
        } else {
            generator.writeNull();
        }
    }
}
