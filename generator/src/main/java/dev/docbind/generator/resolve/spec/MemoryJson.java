package dev.docbind.generator.resolve.spec;

import dev.docbind.generator.model.Spec;
import dev.docbind.generator.model.Spec.Memory;
import dev.docbind.generator.model.Spec.Memory.Earlier;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What a spec remembers, as JSON. */
final class MemoryJson {

    private MemoryJson() {}

    static void write(Memory memory, JsonGenerator json) {
        if (memory.isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart("memory");
        json.writeStringProperty("major", memory.major());
        names(memory.names(), json);
        json.writeArrayPropertyStart("earlier");
        for (Earlier earlier : memory.earlier()) {
            json.writeStartObject();
            json.writeStringProperty("goneSince", earlier.goneSince());
            json.writeStringProperty("major", earlier.major());
            names(earlier.names(), json);
            SpecJson.content(earlier.spec(), Map.of(), method -> MethodJson.write(method, null, json), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void names(Map<String, Map<String, String>> names, JsonGenerator json) {
        if (names.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("names");
        names.forEach((type, own) -> new TreeMap<>(own).forEach((name, emitted) -> {
            json.writeStartObject();
            json.writeStringProperty("class", type);
            json.writeStringProperty("own", name);
            json.writeStringProperty("name", emitted);
            json.writeEndObject();
        }));
        json.writeEndArray();
    }

    private static Map<String, Map<String, String>> names(SpecObject json) {
        Map<String, Map<String, String>> names = new TreeMap<>();
        json.each(
                "names",
                one -> names.computeIfAbsent(one.text("class"), key -> new TreeMap<>())
                        .put(one.text("own"), one.text("name")));
        return names;
    }

    /**
     * Reads it.
     *
     * @param json the object; null where nothing is remembered
     * @param language the language of the documentation
     * @param site where it is published
     */
    static Memory read(@Nullable SpecObject json, String language, String site) {
        return json == null
                ? Memory.NONE
                : new Memory(
                        json.text("major"), names(json), json.each("earlier", one -> earlier(one, language, site)));
    }

    private static Earlier earlier(SpecObject json, String language, String site) {
        Spec spec = new Spec(
                language,
                site,
                json.each("systemErrors", new MethodReader("")::error),
                json.each("methods", MethodReader::read),
                json.each("events", EventJson::read),
                json.each("placements", PlacementJson::read),
                json.each("things", ThingJson::read),
                json.each("valueLists", ThingJson::valueList),
                Memory.NONE);
        return new Earlier(json.text("goneSince"), json.text("major"), names(json), spec);
    }
}
