package dev.docbind.runtime.twin;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.docbind.runtime.FieldName;

/** What the generator makes of a list of field names. */
public final class SelectField implements FieldName {

    public static final SelectField ID = new SelectField("ID");
    public static final SelectField STARTED = new SelectField("STARTED");
    public static final SelectField STARTED_BY = new SelectField("STARTED_BY");

    private final String value;

    private SelectField(String value) {
        this.value = value;
    }

    @JsonCreator
    public static SelectField of(String value) {
        return new SelectField(value);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SelectField field && value.equals(field.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
