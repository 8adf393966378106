package dev.docbind.runtime;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a portal says of a field: its type, its title, whether it is required. Methods that list the fields of a thing answer with a map of
 * these by the names of the fields, user fields of the portal among them. Which members there are depends on the method, and so does how
 * they are spelled: an accessor reads each spelling, and returns null where there is none of them or the value has another type. All
 * members are kept as they were sent.
 */
public final class FieldDescription {

    private final Map<String, JsonValue> members;

    private FieldDescription(Map<String, JsonValue> members) {
        this.members = members;
    }

    /**
     * A description with these members.
     *
     * @param members the members by their names on the wire
     * @return the description
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FieldDescription of(Map<String, JsonValue> members) {
        return new FieldDescription(Copies.map(members));
    }

    /**
     * All members, by their names on the wire.
     *
     * @return the members in their order, unmodifiable
     */
    @com.fasterxml.jackson.annotation.JsonValue
    public Map<String, JsonValue> members() {
        return members;
    }

    /**
     * The field's name, where descriptions stand in a list.
     *
     * @return the text, or null
     */
    public @Nullable String name() {
        return text("name", "NAME");
    }

    /**
     * The type of its values, such as {@code string} or {@code crm_status}.
     *
     * @return the text, or null
     */
    public @Nullable String type() {
        return text("type", "TYPE");
    }

    /**
     * Its title.
     *
     * @return the text, or null
     */
    public @Nullable String title() {
        return text("title", "TITLE");
    }

    /**
     * What it is for.
     *
     * @return the text, or null
     */
    public @Nullable String description() {
        return text("description", "DESCRIPTION");
    }

    /**
     * Whether it must be set.
     *
     * @return whether it is, or null where nothing is said
     */
    public @Nullable Boolean isRequired() {
        return flag("isRequired", "required", "REQUIRED");
    }

    /**
     * Whether it cannot be set.
     *
     * @return whether it is, or null where nothing is said
     */
    public @Nullable Boolean isReadOnly() {
        return flag("isReadOnly", "readonly", "READONLY");
    }

    /**
     * Whether it can be set only when something is created.
     *
     * @return whether it is, or null where nothing is said
     */
    public @Nullable Boolean isImmutable() {
        return flag("isImmutable");
    }

    /**
     * Whether it has several values.
     *
     * @return whether it is, or null where nothing is said
     */
    public @Nullable Boolean isMultiple() {
        return flag("isMultiple", "multiple", "MULTIPLE");
    }

    /**
     * Whether it is a user field.
     *
     * @return whether it is, or null where nothing is said
     */
    public @Nullable Boolean isDynamic() {
        return flag("isDynamic");
    }

    /**
     * Whether it should no longer be used.
     *
     * @return whether it is, or null where nothing is said
     */
    public @Nullable Boolean isDeprecated() {
        return flag("isDeprecated");
    }

    /**
     * Whether it can be filtered by.
     *
     * @return whether it is, or null where nothing is said
     */
    public @Nullable Boolean filterable() {
        return flag("filterable", "USE_IN_FILTER");
    }

    /**
     * Whether it can be sorted by.
     *
     * @return whether it is, or null where nothing is said
     */
    public @Nullable Boolean sortable() {
        return flag("sortable");
    }

    /**
     * Whether it can be changed.
     *
     * @return whether it is, or null where nothing is said
     */
    public @Nullable Boolean editable() {
        return flag("editable");
    }

    /**
     * Its name in capitals, as other methods have it.
     *
     * @return the text, or null
     */
    public @Nullable String upperName() {
        return text("upperName");
    }

    /**
     * The list of statuses that its values belong to.
     *
     * @return the text, or null
     */
    public @Nullable String statusType() {
        return text("statusType");
    }

    /**
     * Its label in forms.
     *
     * @return the text, or null
     */
    public @Nullable String formLabel() {
        return text("formLabel");
    }

    /**
     * Its label in lists.
     *
     * @return the text, or null
     */
    public @Nullable String listLabel() {
        return text("listLabel");
    }

    /**
     * Its label in filters.
     *
     * @return the text, or null
     */
    public @Nullable String filterLabel() {
        return text("filterLabel");
    }

    /**
     * The values that it may have.
     *
     * @return the JSON, or null
     */
    public @Nullable JsonValue values() {
        return value("values", "VALUES");
    }

    /**
     * The value that it has unless one is set.
     *
     * @return the JSON, or null
     */
    public @Nullable JsonValue defaultValue() {
        return value("defaultValue", "default", "DEFAULT");
    }

    /**
     * The settings of its type.
     *
     * @return the JSON, or null
     */
    public @Nullable JsonValue settings() {
        return value("settings", "SETTINGS");
    }

    /**
     * The values of a list.
     *
     * @return each value as an object; empty where there are none
     */
    public List<JsonValue> items() {
        JsonValue items = value("items", "ITEMS");
        return items == null ? List.of() : items.elements();
    }

    /**
     * The fields inside of it.
     *
     * @return their descriptions, by the names of the fields; empty where there are none
     */
    public Map<String, FieldDescription> fields() {
        JsonValue inside = value("fields", "definition");
        Map<String, FieldDescription> fields = new LinkedHashMap<>();
        if (inside != null) {
            for (String name : inside.names()) {
                fields.put(name, of(inside.get(name).members()));
            }
        }
        return Copies.map(fields);
    }

    private @Nullable JsonValue value(String... names) {
        for (String name : names) {
            JsonValue value = members.get(name);
            if (value != null && !value.isNull()) {
                return value;
            }
        }
        return null;
    }

    private @Nullable String text(String... names) {
        JsonValue value = value(names);
        return value == null ? null : value.text();
    }

    private @Nullable Boolean flag(String... names) {
        JsonValue value = value(names);
        if (value == null) {
            return null;
        }
        String text = value.text();
        if ("Y".equals(text)) {
            return true;
        }
        return "N".equals(text) ? Boolean.FALSE : value.bool();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FieldDescription field && members.equals(field.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return "FieldDescription" + members;
    }
}
