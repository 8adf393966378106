package dev.docbind.generator.resolve.json;

import dev.docbind.generator.model.Json;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * The words that examples use, wherever they stand.
 *
 * @param names the names of members
 * @param texts the texts that are values
 */
public record ShownWords(Set<String> names, Set<String> texts) {

    public ShownWords {
        names = Collections.unmodifiableSet(names);
        texts = Collections.unmodifiableSet(texts);
    }

    /** The words of these examples. */
    public static ShownWords of(Collection<Json> examples) {
        Set<String> names = new HashSet<>();
        Set<String> texts = new HashSet<>();
        examples.forEach(example -> collect(example, names, texts));
        return new ShownWords(names, texts);
    }

    private static void collect(Json json, Set<String> names, Set<String> texts) {
        if (json instanceof Json.ObjectValue object) {
            names.addAll(object.members().keySet());
            for (Json member : object.members().values()) {
                collect(member, names, texts);
            }
        } else if (json instanceof Json.ArrayValue array) {
            for (Json item : array.items()) {
                collect(item, names, texts);
            }
        } else if (json instanceof Json.Text text) {
            texts.add(text.value());
        } else if (json instanceof Json.NumberValue number) {
            texts.add(number.text());
        }
    }
}
