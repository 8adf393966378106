package dev.docbind.generator.resolve.spec;

import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.resolve.json.JsonTree;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads a spec file, one method after another. Keys that it does not know are passed over. */
final class SpecReader {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser parser;
    private final Map<String, Json> members = new LinkedHashMap<>();
    private final List<Method> methods = new ArrayList<>();

    private SpecReader(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * The spec of a file.
     *
     * @param name the file, for messages
     * @throws IllegalArgumentException with one line that says what is wrong, and where
     * @throws JacksonException where the bytes cannot be read
     */
    static Spec read(String name, InputStream bytes) {
        // By a reader: from bytes, the parser takes no name of half a character, and an example may have one.
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new SpecReader(parser).spec();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + " is no spec: " + e.getMessage(), e);
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            throw new IllegalArgumentException(
                    name + ":" + place.getLineNr() + ":" + place.getColumnNr() + " is no JSON: "
                            + e.getOriginalMessage(),
                    e);
        }
    }

    private Spec spec() {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("it does not begin with an object");
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (key.equals("methods") && value == JsonToken.START_ARRAY) {
                methods();
            } else {
                members.put(key, JsonTree.read(parser));
            }
        }
        return checked(SpecObject.of("", new Json.ObjectValue(members)));
    }

    private void methods() {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            SpecObject json = SpecObject.of("/methods/" + methods.size(), JsonTree.read(parser));
            methods.add(MethodReader.read(json));
        }
    }

    private Spec checked(SpecObject root) {
        String format = root.text("format");
        int version = root.number("formatVersion");
        if (!format.equals(SpecJson.FORMAT) || version != SpecJson.FORMAT_VERSION) {
            throw new IllegalArgumentException("its format is " + format + " " + version + ", not " + SpecJson.FORMAT
                    + " " + SpecJson.FORMAT_VERSION);
        }
        List<ErrorRow> errors = root.each("systemErrors", new MethodReader("")::error);
        String language = root.text("language");
        String site = root.text("site");
        return new Spec(
                language,
                site,
                errors,
                methods,
                root.each("events", EventJson::read),
                root.each("placements", PlacementJson::read),
                root.each("things", ThingJson::read),
                root.each("valueLists", ThingJson::valueList),
                MemoryJson.read(root.objectOrNull("memory"), language, site));
    }
}
