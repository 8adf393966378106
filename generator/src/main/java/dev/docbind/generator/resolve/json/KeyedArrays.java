package dev.docbind.generator.resolve.json;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Arrays of PHP that examples show with keys. Another of the name and direction, which its page calls an array, too, and shows empty or not
 * at all, is the same: PHP has one word for both, and one form for the empty ones.
 */
public final class KeyedArrays {

    private static final String ARRAY = "array";

    private final Map<String, List<Field>> arrays = new HashMap<>();

    /** Takes a field under the key of its name and direction. */
    public void add(String key, Field field) {
        if (isArray(field)) {
            arrays.computeIfAbsent(key, name -> new ArrayList<>()).add(field);
        }
    }

    private static boolean isArray(Field field) {
        return !field.types().isEmpty() && field.types().stream().allMatch(ARRAY::equalsIgnoreCase);
    }

    /** The map that an array is of which nothing is shown; null where none of its name is one, or where they differ. */
    public @Nullable SemanticType of(String key, ExampleValues shown) {
        List<SemanticType> maps = arrays.getOrDefault(key, List.of()).stream()
                .filter(field -> field.content().isEmpty())
                .map(Field::type)
                .filter(type -> type.container() == Container.MAP && type.evidence() == Evidence.EXAMPLE)
                .distinct()
                .toList();
        boolean empty = !shown.isObject() && shown.items().isEmpty();
        return empty && maps.size() == 1 ? maps.get(0).on(Evidence.METHODS) : null;
    }
}
