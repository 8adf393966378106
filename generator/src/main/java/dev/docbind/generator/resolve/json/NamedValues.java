package dev.docbind.generator.resolve.json;

import dev.docbind.generator.model.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The plain values that stand under a name anywhere in examples; they are gathered when somebody asks for them. */
public final class NamedValues {

    /** Examples of nothing. */
    public static final NamedValues NONE = new NamedValues(List.of());

    private final List<Json> examples;
    private final Map<String, List<Json>> values = new HashMap<>();
    private boolean gathered;

    private NamedValues(Collection<? extends Json> examples) {
        this.examples = List.copyOf(examples);
    }

    /** The values in these examples. */
    public static NamedValues of(Collection<? extends Json> examples) {
        return new NamedValues(examples);
    }

    /** The values under a name, in whatever case it is written, those in an array among them. */
    public ExampleValues under(String name) {
        if (!gathered) {
            examples.forEach(example -> gather("", example));
            gathered = true;
        }
        return ExampleValues.of(values.getOrDefault(key(name), List.of()));
    }

    private void gather(String name, Json json) {
        if (json instanceof Json.ObjectValue object) {
            object.members().forEach(this::gather);
        } else if (json instanceof Json.ArrayValue array) {
            array.items().forEach(item -> gather(name, item));
        } else {
            values.computeIfAbsent(key(name), any -> new ArrayList<>(1)).add(json);
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
