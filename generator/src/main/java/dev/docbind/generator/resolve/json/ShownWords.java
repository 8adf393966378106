package dev.docbind.generator.resolve.json;

import dev.docbind.generator.model.Json;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The words that examples use, wherever they stand.
 *
 * @param names the names of members
 * @param texts the texts that are values
 */
public record ShownWords(Set<String> names, Set<String> texts) {

    private static final int MOST_DIGITS = 100;

    public ShownWords {
        names = Set.copyOf(names);
        texts = Set.copyOf(texts);
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
            object.members().values().forEach(member -> collect(member, names, texts));
        } else if (json instanceof Json.ArrayValue array) {
            array.items().forEach(item -> collect(item, names, texts));
        } else if (json instanceof Json.Text text) {
            texts.add(text.value());
        } else if (json instanceof Json.NumberValue number) {
            // The plain form of a few signs such as 9e999999999 would fill the memory.
            boolean plain = Math.abs((long) number.value().scale()) < MOST_DIGITS;
            texts.add(plain ? number.value().toPlainString() : number.value().toString());
        }
    }
}
