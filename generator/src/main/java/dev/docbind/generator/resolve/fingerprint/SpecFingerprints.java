package dev.docbind.generator.resolve.fingerprint;

import dev.docbind.generator.model.Json;
import dev.docbind.generator.resolve.json.JsonTree;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Fingerprints from a spec file, so that the file of any revision will do. */
public final class SpecFingerprints {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String EVENTS = "events";
    private static final String PLACEMENTS = "placements";
    private static final Set<String> LISTS = Set.of("methods", EVENTS, PLACEMENTS, "things", "valueLists");

    private final String packageName;
    private final List<Named> methods = new ArrayList<>();
    private final Map<String, SpecPart> events = new TreeMap<>();
    private final Map<String, SpecPart> placements = new TreeMap<>();
    private final Map<String, SpecPart> types = new TreeMap<>();
    private String systemErrors = "";

    private SpecFingerprints(String packageName) {
        this.packageName = packageName;
    }

    /**
     * The fingerprints of all methods.
     *
     * @param bytes a spec file; read to its end and not closed
     * @param packageName the package that its names in Java stand in, which does not count
     * @throws IllegalArgumentException if it is no spec file
     */
    public static ApiFingerprint of(InputStream bytes, String packageName) {
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            SpecFingerprints spec = new SpecFingerprints(packageName);
            spec.read(parser);
            return spec.all();
        } catch (JacksonException e) {
            throw new IllegalArgumentException("it is no spec file: " + e.getOriginalMessage(), e);
        }
    }

    private void read(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("it is no spec file: it does not begin with an object");
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            boolean isList = parser.nextToken() == JsonToken.START_ARRAY;
            if (key.equals("systemErrors")) {
                systemErrors = SpecPart.of(JsonTree.read(parser), packageName).facts();
            } else if (isList && LISTS.contains(key)) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    part(key, JsonTree.read(parser));
                }
            } else {
                parser.skipChildren();
            }
        }
    }

    private void part(String list, Json json) {
        SpecPart part = SpecPart.of(json, packageName);
        if (list.equals("methods")) {
            methods.add(new Named(text(json, "name"), text(json, "rest").equals("3") ? 3 : 2, part));
        } else if (list.equals(EVENTS)) {
            events.put(text(json, "code"), part);
        } else if (list.equals(PLACEMENTS)) {
            placements.put(text(json, "code"), part);
        } else {
            types.put(text(json, "id"), part);
        }
    }

    private static String text(Json json, String key) {
        Json value = json instanceof Json.ObjectValue object ? object.member(key) : null;
        if (value instanceof Json.NumberValue number) {
            return number.text();
        }
        if (value instanceof Json.Text text) {
            return text.value();
        }
        throw new IllegalArgumentException("it is no spec file: a part of it has no " + key);
    }

    private ApiFingerprint all() {
        List<MethodFingerprint> all = new ArrayList<>();
        JsonDigest api = new JsonDigest(false, packageName).text(systemErrors);
        for (Named method : methods) {
            MethodFingerprint print = print(method);
            all.add(print);
            api.text(print.name()).text(print.facts());
        }
        // Without events and placements, the digest is that of a file from before there were any.
        sent(events, api);
        sent(placements, api);
        return new ApiFingerprint(api.value(), all);
    }

    private void sent(Map<String, SpecPart> parts, JsonDigest api) {
        parts.forEach((code, part) -> {
            MethodFingerprint print = print(new Named(code, 2, part));
            api.text(code).text(print.facts());
        });
    }

    /** A method with the types that it needs, and those that they need. */
    private MethodFingerprint print(Named method) {
        Set<String> needed = new TreeSet<>();
        Deque<SpecPart> next = new ArrayDeque<>(List.of(method.part));
        while (!next.isEmpty()) {
            for (String id : next.removeFirst().types()) {
                SpecPart type = types.get(id);
                if (type != null && needed.add(id)) {
                    next.add(type);
                }
            }
        }
        JsonDigest facts = new JsonDigest(false, packageName).text(method.part.facts());
        JsonDigest words = new JsonDigest(true, packageName).text(method.part.words());
        for (String id : needed) {
            SpecPart type = types.get(id);
            if (type != null) {
                facts.text(id).text(type.facts());
                words.text(id).text(type.words());
            }
        }
        return new MethodFingerprint(method.name, method.rest, facts.value(), words.value());
    }

    private record Named(String name, int rest, SpecPart part) {}
}
