package dev.docbind.generator.resolve.override;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file of corrections: a JSON array of objects with page, path, expected, value, reason and, where only one is wrong, language. */
public final class OverridesFile {

    private static final JsonMapper JSON = JsonMapper.shared();

    private OverridesFile() {}

    /**
     * Reads the text of a file.
     *
     * @param shipped whether the file comes with the generator
     * @throws IllegalArgumentException with one line that says what is wrong
     */
    public static Overrides read(String name, String text, boolean shipped) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(name + " is no JSON: " + e.getOriginalMessage(), e);
        }
        if (!root.isArray()) {
            throw new IllegalArgumentException(name + " is no array of overrides");
        }
        List<Correction> corrections = new ArrayList<>();
        root.forEach(entry -> corrections.add(correction(name, corrections.size(), entry, shipped)));
        return new Overrides(corrections);
    }

    private static Correction correction(String name, int index, JsonNode entry, boolean shipped) {
        for (String key : List.of("page", "path", "expected", "value", "reason")) {
            if (!entry.has(key)) {
                throw new IllegalArgumentException(name + ", override " + (index + 1) + ": " + key + " is missing");
            }
        }
        return new Correction(
                entry.get("page").asString(),
                entry.get("path").asString(),
                entry.get("expected"),
                entry.get("value"),
                entry.get("reason").asString(),
                entry.has("language") ? entry.get("language").asString() : null,
                shipped);
    }
}
