package dev.docbind.runtime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The name of a field in a selection, filter or sort order, as the portal spells it. */
public interface FieldName {

    /**
     * The name on the wire.
     *
     * @return the field's name, never empty for a documented one
     */
    @JsonValue
    String value();

    /**
     * Returns a name for which there is no constant.
     *
     * @param name the name on the wire
     * @return the name; equal names are equal
     */
    @JsonCreator
    static FieldName of(String name) {
        return CustomField.of(name, Object.class);
    }
}
