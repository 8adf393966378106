package dev.docbind.generator.emit.java;

import dev.docbind.generator.model.Field;
import dev.docbind.runtime.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Walks JSON and the typed value that was made of it side by side, and says what has not arrived in a component. */
final class TypedWalk {

    private final Consumer<String> open;
    private final Findings rows;

    /**
     * A walk.
     *
     * @param open takes what travels by the open keys or in a raw tree although the page documents its fields
     * @param rows takes each documented field that the JSON shows
     */
    TypedWalk(Consumer<String> open, Findings rows) {
        this.open = open;
        this.rows = rows;
    }

    void walk(List<Field> fields, JsonNode json, @Nullable Object value, String path) {
        if (value == null) {
            return;
        }
        if (json.isArray() && value instanceof List<?> list) {
            for (int i = 0; i < Math.min(json.size(), list.size()); i++) {
                walk(fields, json.get(i), list.get(i), path);
            }
        } else if (json.isObject() && value instanceof List<?> list) {
            walk(fields, JsonNodeFactory.instance.arrayNode().addAll(json.values()), list, path);
        } else if (json.isObject() && value instanceof Map<?, ?> map) {
            json.properties().forEach(entry -> walk(fields, entry.getValue(), map.get(entry.getKey()), path));
        } else if (json.isObject() && Generated.isOne(value)) {
            object(fields, json, new Generated(value), path);
        }
    }

    private void object(List<Field> fields, JsonNode json, Generated value, String path) {
        if (!value.hasAdditional()) {
            return;
        }
        for (Map.Entry<String, JsonNode> member : json.properties()) {
            String place = path + "/" + member.getKey();
            Optional<Optional<Object>> component = value.component(member.getKey());
            List<Field> documented = fields.stream()
                    .filter(field -> field.wireName().equals(member.getKey())
                            && !field.traits().map())
                    .toList();
            if (component.isEmpty()) {
                if (fields.stream().noneMatch(field -> standsFor(field, member.getKey()))) {
                    open.accept("open key without a row at " + place);
                }
            }
            row(documented, member.getValue(), component, place);
            component.ifPresent(found -> walk(
                    documented.stream()
                            .flatMap(field -> field.fields().stream())
                            .toList(),
                    member.getValue(),
                    found.orElse(null),
                    place));
        }
    }

    /** Whether a row such as {@code UF_...} is the key's; then an application can declare it as a field of its own. */
    private static boolean standsFor(Field placeholder, String key) {
        String beginning = placeholder
                .name()
                .replaceFirst("(?s)(?:[<.*{\\[#]|(?<=_)(?:\\p{Lu}\\p{Ll}+){2,}$|(?:Id|ID|N|n|XXX*)$).*", "");
        return placeholder.traits().map() && key.regionMatches(true, 0, beginning, 0, beginning.length());
    }

    private void row(List<Field> documented, JsonNode json, Optional<Optional<Object>> component, String place) {
        if (documented.stream().noneMatch(field -> field.traits().documented()) || Alike.isNothing(json)) {
            return;
        }
        boolean structured = documented.stream()
                .anyMatch(field -> field.fields().stream()
                        .anyMatch(child -> !child.traits().map()));
        if (component.isEmpty()) {
            rows.because("no component at " + place);
        } else if (component.get().isEmpty()) {
            rows.because("the value is not in its component at " + place);
        } else if (structured && isRaw(component.get().get(), json)) {
            rows.because("a raw tree although the page documents fields at " + place);
            open.accept("a raw tree although the page documents fields at " + place);
        }
        rows.checked("");
    }

    private static boolean isRaw(Object value, JsonNode json) {
        if (!json.isContainer()) {
            return false;
        }
        return value instanceof JsonValue
                || (value instanceof List<?> list
                        && list.stream().anyMatch(item -> item instanceof JsonValue || item instanceof Map))
                || (value instanceof Map<?, ?> map && map.values().stream().anyMatch(JsonValue.class::isInstance));
    }
}
