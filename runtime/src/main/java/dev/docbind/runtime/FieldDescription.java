package dev.docbind.runtime;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a portal says of a field: its type, its title, whether it is required. Methods that list the fields of a thing answer with a map of
 * these by the names of the fields, user fields of the portal among them. Which members there are depends on the method; one that
 * it leaves out is null.
 *
 * @param name the field's name, where descriptions stand in a list
 * @param type the type of its values, such as {@code string} or {@code crm_status}
 * @param title its title
 * @param description what it is for
 * @param isRequired whether it must be set
 * @param isReadOnly whether it cannot be set
 * @param isImmutable whether it can be set only when something is created
 * @param isMultiple whether it has several values
 * @param isDynamic whether it is a user field
 * @param isDeprecated whether it should no longer be used
 * @param filterable whether it can be filtered by
 * @param sortable whether it can be sorted by
 * @param editable whether it can be changed
 * @param upperName its name in capitals, as other methods have it
 * @param statusType the list of statuses that its values belong to
 * @param formLabel its label in forms
 * @param listLabel its label in lists
 * @param filterLabel its label in filters
 * @param items the values of a list, each an object
 * @param values the values that it may have
 * @param defaultValue the value that it has unless one is set
 * @param settings the settings of its type
 * @param fields the fields inside of it
 * @param additional members that are not listed here, and values of other types, in their order
 */
public record FieldDescription(
        @JsonProperty("name") @JsonAlias("NAME") @Nullable String name,
        @JsonProperty("type") @JsonAlias("TYPE") @Nullable String type,
        @JsonProperty("title") @JsonAlias("TITLE") @Nullable String title,
        @JsonProperty("description") @JsonAlias("DESCRIPTION") @Nullable String description,
        @JsonProperty("isRequired") @JsonAlias({"required", "REQUIRED", "IS_REQUIRED"}) @Nullable Boolean isRequired,
        @JsonProperty("isReadOnly") @JsonAlias({"readonly", "READONLY", "IS_READ_ONLY"}) @Nullable Boolean isReadOnly,
        @JsonProperty("isImmutable") @JsonAlias("IS_IMMUTABLE") @Nullable Boolean isImmutable,
        @JsonProperty("isMultiple") @JsonAlias({"multiple", "MULTIPLE", "IS_MULTIPLE"}) @Nullable Boolean isMultiple,
        @JsonProperty("isDynamic") @JsonAlias("IS_DYNAMIC") @Nullable Boolean isDynamic,
        @JsonProperty("isDeprecated") @JsonAlias("IS_DEPRECATED") @Nullable Boolean isDeprecated,
        @JsonProperty("filterable") @Nullable Boolean filterable,
        @JsonProperty("sortable") @Nullable Boolean sortable,
        @JsonProperty("editable") @Nullable Boolean editable,
        @JsonProperty("upperName") @Nullable String upperName,
        @JsonProperty("statusType") @JsonAlias("STATUS_TYPE") @Nullable String statusType,
        @JsonProperty("formLabel") @Nullable String formLabel,
        @JsonProperty("listLabel") @Nullable String listLabel,
        @JsonProperty("filterLabel") @Nullable String filterLabel,
        @JsonProperty("items") @JsonAlias("ITEMS") @Nullable List<JsonValue> items,
        @JsonProperty("values") @JsonAlias("VALUES") @Nullable JsonValue values,
        @JsonProperty("defaultValue") @JsonAlias({"default", "DEFAULT"}) @Nullable JsonValue defaultValue,
        @JsonProperty("settings") @JsonAlias("SETTINGS") @Nullable JsonValue settings,
        @JsonProperty("fields") @JsonAlias("definition") @Nullable Map<String, FieldDescription> fields,
        @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional) {

    public FieldDescription {
        items = Copies.listOrNull(items);
        fields = Copies.mapOrNull(fields);
        additional = Copies.map(additional);
    }
}
