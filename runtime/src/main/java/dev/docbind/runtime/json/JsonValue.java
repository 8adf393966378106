package dev.docbind.runtime.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value whose structure is not documented: text, number, boolean, list, object or null. It is immutable and keeps the
 * order of members and the digits of numbers. An accessor for a type that the value does not have returns null or an
 * empty collection.
 */
public final class JsonValue {

    /** JSON's {@code null}. */
    public static final JsonValue NULL = new JsonValue(null);

    private final @Nullable Object value;

    private JsonValue(@Nullable Object value) {
        this.value = value;
    }

    /**
     * Returns the JSON for a plain Java value.
     *
     * @param value null, text, boolean, number, list, map with text keys, or a value of this class
     * @return the JSON
     * @throws IllegalArgumentException for any other class
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static JsonValue of(@Nullable Object value) {
        if (value == null) {
            return NULL;
        }
        if (value instanceof JsonValue json) {
            return json;
        }
        if (value instanceof String || value instanceof Boolean) {
            return new JsonValue(value);
        }
        if (value instanceof Number number) {
            return new JsonValue(new BigDecimal(number.toString()));
        }
        if (value instanceof List<?> list) {
            return ofList(list);
        }
        if (value instanceof Map<?, ?> map) {
            return ofMap(map);
        }
        throw new IllegalArgumentException(
                "not a JSON value: " + value.getClass().getName());
    }

    private static JsonValue ofList(List<?> list) {
        List<JsonValue> elements = new ArrayList<>(list.size());
        for (Object element : list) {
            elements.add(of(element));
        }
        return new JsonValue(Collections.unmodifiableList(elements));
    }

    private static JsonValue ofMap(Map<?, ?> map) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (Map.Entry<?, ?> member : map.entrySet()) {
            members.put(String.valueOf(member.getKey()), of(member.getValue()));
        }
        return new JsonValue(Collections.unmodifiableMap(members));
    }

    /**
     * Reads JSON text.
     *
     * @param text one JSON document
     * @return its value
     * @throws IllegalArgumentException when the text is not JSON
     */
    public static JsonValue parse(String text) {
        return WireFormat.bitrix24().parse(text);
    }

    /**
     * Whether this is JSON's {@code null}.
     *
     * @return true for null
     */
    public boolean isNull() {
        return value == null;
    }

    /**
     * Whether this is an object.
     *
     * @return true for an object, also an empty one
     */
    public boolean isObject() {
        return value instanceof Map;
    }

    /**
     * Whether this is a list.
     *
     * @return true for a list, also an empty one
     */
    public boolean isList() {
        return value instanceof List;
    }

    /**
     * The text of a string.
     *
     * @return the text, or null when this is not a string
     */
    public @Nullable String text() {
        return value instanceof String text ? text : null;
    }

    /**
     * The number with all its digits.
     *
     * @return the number, or null when this is not a number
     */
    public @Nullable BigDecimal number() {
        return value instanceof BigDecimal number ? number : null;
    }

    /**
     * The boolean.
     *
     * @return true or false, or null when this is neither
     */
    public @Nullable Boolean bool() {
        return value instanceof Boolean bool ? bool : null;
    }

    /**
     * The elements of a list.
     *
     * @return the elements, unmodifiable; empty when this is not a list
     */
    @SuppressWarnings("unchecked")
    public List<JsonValue> elements() {
        return value instanceof List ? (List<JsonValue>) value : List.of();
    }

    /**
     * The members of an object in their order.
     *
     * @return the members, unmodifiable; empty when this is not an object
     */
    @SuppressWarnings("unchecked")
    public Map<String, JsonValue> members() {
        return value instanceof Map ? (Map<String, JsonValue>) value : Map.of();
    }

    /**
     * The names of an object's members in their order.
     *
     * @return the names; empty when this is not an object
     */
    public Set<String> names() {
        return members().keySet();
    }

    /**
     * Returns a member of an object.
     *
     * @param name the member's name
     * @return its value, {@link #NULL} when there is none
     */
    public JsonValue get(String name) {
        return members().getOrDefault(name, NULL);
    }

    /**
     * Whether an object has a member, even one that is null.
     *
     * @param name the member's name
     * @return true when the member is there
     */
    public boolean has(String name) {
        return members().containsKey(name);
    }

    /**
     * Returns an element of a list.
     *
     * @param index the position, counted from 0
     * @return its value, {@link #NULL} when there is none
     */
    public JsonValue get(int index) {
        List<JsonValue> elements = elements();
        return index >= 0 && index < elements.size() ? elements.get(index) : NULL;
    }

    /**
     * Reads this value as a documented type, accepting what a whole answer may have in its place.
     *
     * @param type a generated record, or one of the types that records are made of
     * @param <T> the type
     * @return the value, or null where this holds none
     * @throws IllegalArgumentException when this does not fit the type
     */
    public <T> @Nullable T as(Class<T> type) {
        return WireFormat.bitrix24().convert(this, type);
    }

    /**
     * Reads this value as a documented type with its parameters, accepting what a whole answer may have in its place.
     *
     * @param type a generated record, or one of the types that records are made of
     * @param <T> the type
     * @return the value, or null where this holds none
     * @throws IllegalArgumentException when this does not fit the type
     */
    public <T> @Nullable T as(TypeRef<T> type) {
        return WireFormat.bitrix24().convert(this, type);
    }

    /**
     * Returns this value as plain Java: null, text, boolean, {@link BigDecimal}, list and map.
     *
     * @return the value, unmodifiable; null for JSON's null
     */
    @com.fasterxml.jackson.annotation.JsonValue
    public @Nullable Object toJava() {
        if (value instanceof List) {
            List<@Nullable Object> plain = new ArrayList<>();
            for (JsonValue element : elements()) {
                plain.add(element.toJava());
            }
            return Collections.unmodifiableList(plain);
        }
        if (value instanceof Map) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            for (Map.Entry<String, JsonValue> member : members().entrySet()) {
                plain.put(member.getKey(), member.getValue().toJava());
            }
            return Collections.unmodifiableMap(plain);
        }
        return value;
    }

    /**
     * Returns this value as JSON text without whitespace.
     *
     * @return the text
     */
    public String toJson() {
        return WireFormat.bitrix24().write(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonValue json && Objects.equals(value, json.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    /**
     * The same as {@link #toJson()}.
     */
    @Override
    public String toString() {
        return toJson();
    }
}
