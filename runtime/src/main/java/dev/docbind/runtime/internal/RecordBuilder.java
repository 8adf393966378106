package dev.docbind.runtime.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The base of the builders of generated records: keys that have no setter.
 *
 * @param <B> the builder
 */
public abstract class RecordBuilder<B extends RecordBuilder<B>> {

    /** What has no setter, by its name on the wire. */
    protected final Map<String, @Nullable Object> additional = new LinkedHashMap<>();

    /** A builder with nothing set. */
    protected RecordBuilder() {}

    /**
     * Creates a builder with keys that have no setter.
     *
     * @param additional those of the record that the builder is initialized with
     */
    protected RecordBuilder(Map<String, @Nullable Object> additional) {
        this.additional.putAll(additional);
    }

    /**
     * Sets a key that has no setter.
     *
     * @param name its name on the wire
     * @param value its value; a null is sent as such
     * @return this builder
     * @throws IllegalArgumentException when the value cannot be sent, such as a stream or a number that is none
     */
    @SuppressWarnings("unchecked") // the only builder of the type B is this one
    public final B with(String name, @Nullable Object value) {
        additional.put(name, Checked.sendable(value));
        return (B) this;
    }
}
