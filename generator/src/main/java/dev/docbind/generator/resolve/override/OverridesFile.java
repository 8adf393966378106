package dev.docbind.generator.resolve.override;

import dev.docbind.generator.model.Json;
import dev.docbind.generator.resolve.json.JsonTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Reads a file of corrections: a JSON array of objects with page, path, expected, value, reason and, where only one is wrong, language. */
public final class OverridesFile {

    private OverridesFile() {}

    /**
     * Reads the text of a file.
     *
     * @param shipped whether the file comes with the generator
     * @throws IllegalArgumentException with one line that says what is wrong
     */
    public static Overrides read(String name, String text, boolean shipped) {
        Json root;
        try {
            root = JsonTree.parse(text);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(brokenJson(name, e), e);
        }
        if (!(root instanceof Json.ArrayValue array)) {
            throw new IllegalArgumentException(name + " is no array of overrides");
        }
        List<Correction> corrections = new ArrayList<>();
        for (Json entry : array.items()) {
            corrections.add(correction(name + ", override " + (corrections.size() + 1), entry, shipped));
        }
        return new Overrides(corrections);
    }

    /** The place and the reason, without the library's own words on places, which name no file. */
    private static String brokenJson(String name, JacksonException e) {
        TokenStreamLocation place = e.getLocation();
        return name + ":" + place.getLineNr() + ":" + place.getColumnNr() + " is no JSON: "
                + e.getOriginalMessage().replaceAll(" \\(start marker at \\[Source: .*?\\]\\)", "");
    }

    private static Correction correction(String place, Json entry, boolean shipped) {
        Json expected = member(place, entry, "expected");
        Json value = member(place, entry, "value");
        if (!expected.getClass().equals(value.getClass())
                && !(expected instanceof Json.Null)
                && !(value instanceof Json.Null)) {
            throw new IllegalArgumentException(place + ": value is no JSON of the kind of expected, "
                    + JsonTree.text(expected) + ": " + JsonTree.text(value));
        }
        return new Correction(
                Value.text(member(place, entry, "page")),
                Value.text(member(place, entry, "path")),
                expected,
                value,
                Value.text(member(place, entry, "reason")),
                language(entry),
                shipped);
    }

    private static @Nullable String language(Json entry) {
        Json language = entry instanceof Json.ObjectValue object ? object.member("language") : null;
        return language == null ? null : Value.text(language);
    }

    private static Json member(String place, Json entry, String key) {
        Json member = entry instanceof Json.ObjectValue object ? object.member(key) : null;
        if (member == null) {
            throw new IllegalArgumentException(place + ": " + key + " is missing");
        }
        return member;
    }
}
