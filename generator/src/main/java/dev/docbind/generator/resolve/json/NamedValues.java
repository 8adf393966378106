package dev.docbind.generator.resolve.json;

import dev.docbind.generator.model.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The plain values that stand under a name anywhere in examples; they are gathered when somebody asks for them. */
public final class NamedValues {

    /** Examples of nothing. */
    public static final NamedValues NONE = new NamedValues(List.of());

    private final List<Json> examples;
    private @Nullable Map<String, List<Json>> values;
    private final Map<String, ExampleValues> shapes = new HashMap<>();

    private NamedValues(Collection<? extends Json> examples) {
        this.examples = List.copyOf(examples);
    }

    /** The values in these examples. */
    public static NamedValues of(Collection<? extends Json> examples) {
        return new NamedValues(examples);
    }

    /** The values under a name, in whatever case it is written, those in an array among them. */
    public ExampleValues under(String name) {
        return examples.isEmpty()
                ? ExampleValues.of(List.of())
                : shapes.computeIfAbsent(key(name), key -> ExampleValues.of(values().getOrDefault(key, List.of())));
    }

    private Map<String, List<Json>> values() {
        Map<String, List<Json>> known = values;
        if (known == null) {
            Map<String, List<Json>> gathered = new HashMap<>();
            examples.forEach(example -> gather("", example, gathered));
            known = gathered;
            values = known;
        }
        return known;
    }

    private static void gather(String name, Json json, Map<String, List<Json>> values) {
        if (json instanceof Json.ObjectValue object) {
            object.members().forEach((key, member) -> gather(key, member, values));
        } else if (json instanceof Json.ArrayValue array) {
            array.items().forEach(item -> gather(name, item, values));
        } else {
            values.computeIfAbsent(key(name), any -> new ArrayList<>(1)).add(json);
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
