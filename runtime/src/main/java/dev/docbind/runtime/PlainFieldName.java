package dev.docbind.runtime;

import java.util.Objects;

/** A name of a field that is nothing but that. */
record PlainFieldName(String value) implements FieldName {

    PlainFieldName {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
