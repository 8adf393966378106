package dev.docbind.generator.resolve.override;

import dev.docbind.generator.model.Json;
import dev.docbind.generator.resolve.json.JsonTree;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;

/** Reads a file of corrections: a JSON array of objects with page, path, expected, value, reason. */
public final class OverridesFile {

    private OverridesFile() {}

    /**
     * Reads the text of a file.
     *
     * @throws IllegalArgumentException with one line that says what is wrong
     */
    public static Overrides read(String name, String text) {
        Json root;
        try {
            root = JsonTree.parse(text);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(name + " is no JSON: " + e.getOriginalMessage(), e);
        }
        if (!(root instanceof Json.ArrayValue array)) {
            throw new IllegalArgumentException(name + " is no array of overrides");
        }
        List<Correction> corrections = new ArrayList<>();
        for (Json entry : array.items()) {
            corrections.add(correction(name + ", override " + (corrections.size() + 1), entry));
        }
        return new Overrides(corrections);
    }

    private static Correction correction(String place, Json entry) {
        return new Correction(
                Value.text(member(place, entry, "page")),
                Value.text(member(place, entry, "path")),
                member(place, entry, "expected"),
                member(place, entry, "value"),
                Value.text(member(place, entry, "reason")));
    }

    private static Json member(String place, Json entry, String key) {
        Json member = entry instanceof Json.ObjectValue object ? object.member(key) : null;
        if (member == null) {
            throw new IllegalArgumentException(place + ": " + key + " is missing");
        }
        return member;
    }
}
