package dev.docbind.generator.resolve.overview;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.FieldPaths;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Thing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which methods show a field of a thing, where few do. */
final class FieldsShown {

    private static final int MOST = 3;

    private final Map<String, Method> methods;
    private final Map<String, FieldPaths> paths = new HashMap<>();

    /** What these methods show, each by its version and name. */
    FieldsShown(Map<String, Method> methods) {
        this.methods = methods;
    }

    /** The methods of the fields that some of the thing's methods alone show, three at most; the thing stands in answers. */
    Map<String, List<String>> few(Thing thing) {
        Map<String, Set<String>> shown = new TreeMap<>();
        for (Thing.Place place : thing.places()) {
            FieldPaths answer = answer(thing.rest() + " " + place.method());
            Field field = answer.at(place.path());
            if (field == null) {
                return Map.of();
            }
            Set<String> names = shown.computeIfAbsent(place.method(), name -> new LinkedHashSet<>());
            field.content().forEach(row -> names.add(row.wireName()));
        }
        Map<String, List<String>> few = new LinkedHashMap<>();
        for (Field field : thing.fields()) {
            List<String> of = shown.entrySet().stream()
                    .filter(entry -> entry.getValue().contains(field.wireName())
                            || field.traits().spellings().stream().anyMatch(entry.getValue()::contains))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(ArrayList::new));
            if (!field.traits().map() && !of.isEmpty() && of.size() <= MOST && of.size() < shown.size()) {
                few.put(field.wireName(), List.copyOf(of));
            }
        }
        return few;
    }

    private FieldPaths answer(String key) {
        return paths.computeIfAbsent(key, any -> {
            Method method = methods.get(key);
            return FieldPaths.ofResponse(method == null ? List.of() : method.response());
        });
    }
}
