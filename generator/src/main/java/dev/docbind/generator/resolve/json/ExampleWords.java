package dev.docbind.generator.resolve.json;

import dev.docbind.generator.model.Json;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words that examples use, wherever they stand; they are gathered when somebody asks for them. */
public final class ExampleWords {

    private final List<Json> examples;
    private final Set<String> names = new HashSet<>();
    private final Set<String> texts = new HashSet<>();
    private boolean gathered;

    private ExampleWords(Collection<? extends Json> examples) {
        this.examples = List.copyOf(examples);
    }

    /** The words of these examples. */
    public static ExampleWords of(Collection<? extends Json> examples) {
        return new ExampleWords(examples);
    }

    /** The names of members. */
    public Set<String> names() {
        gather();
        return Collections.unmodifiableSet(names);
    }

    /** The texts that are values, and the numbers as they are written. */
    public Set<String> texts() {
        gather();
        return Collections.unmodifiableSet(texts);
    }

    private void gather() {
        if (!gathered) {
            examples.forEach(this::gather);
            gathered = true;
        }
    }

    private void gather(Json json) {
        if (json instanceof Json.ObjectValue object) {
            names.addAll(object.members().keySet());
            object.members().values().forEach(this::gather);
        } else if (json instanceof Json.ArrayValue array) {
            array.items().forEach(this::gather);
        } else if (json instanceof Json.Text text) {
            texts.add(text.value());
        } else if (json instanceof Json.NumberValue number) {
            texts.add(number.text());
        }
    }
}
