package dev.docbind.runtime;

/** The name of a field in a selection, filter or sort order, as the portal spells it. */
public interface FieldName {

    /**
     * The name on the wire.
     *
     * @return the field's name, never empty for a documented one
     */
    String value();
}
