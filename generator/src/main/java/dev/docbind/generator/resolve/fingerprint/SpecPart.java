package dev.docbind.generator.resolve.fingerprint;

import dev.docbind.generator.model.Json;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A method, or a type that methods share, without the types inside it.
 *
 * @param facts its own facts, condensed
 * @param words the same with its texts
 * @param types the identifiers of the shared types that it names
 */
record SpecPart(String facts, String words, Set<String> types) {

    private static final Set<String> REFERENCES = Set.of("thing", "sentAs");

    static SpecPart of(Json json, String packageName) {
        Set<String> types = new TreeSet<>();
        collect(json, types);
        return new SpecPart(
                new JsonDigest(false, packageName).json(json).value(),
                new JsonDigest(true, packageName).json(json).value(),
                types);
    }

    private static void collect(Json json, Set<String> types) {
        if (json instanceof Json.ArrayValue array) {
            array.items().forEach(item -> collect(item, types));
        } else if (json instanceof Json.ObjectValue object) {
            for (Map.Entry<String, Json> member : object.members().entrySet()) {
                if (REFERENCES.contains(member.getKey()) && member.getValue() instanceof Json.Text id) {
                    types.add(id.value());
                } else if (!member.getKey().equals("examples")) {
                    collect(member.getValue(), types);
                }
            }
        }
    }
}
