package dev.docbind.runtime.internal;

import dev.docbind.runtime.error.MissingParameterException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Collects the required parameters that were not set, at any depth, so that one exception names them all. */
public final class RequiredParameters {

    private final String method;
    private final List<String> missing = new ArrayList<>();
    private String path = "";
    private Map<String, @Nullable Object> open = Map.of();

    private RequiredParameters(String method) {
        this.method = method;
    }

    /**
     * Returns a check of one request, or of a part of one.
     *
     * @param method the method that the request is for, or the record that several methods share
     * @return a check that has found nothing missing so far
     */
    public static RequiredParameters of(String method) {
        return new RequiredParameters(method);
    }

    /**
     * Says which keys the request, or the part of it that is being checked, has without setters.
     *
     * @param additional the keys with their values; a key that has a value is not missing
     * @return this check
     */
    public RequiredParameters given(Map<String, @Nullable Object> additional) {
        open = additional;
        return this;
    }

    /**
     * Notes a parameter when it has no value.
     *
     * @param name the parameter's wire name
     * @param value its value, or null
     * @return this check
     */
    public RequiredParameters require(String name, @Nullable Object value) {
        if (value == null && open.get(name) == null) {
            missing.add(path + name);
        }
        return this;
    }

    /**
     * Checks what a structured parameter needs, if it has a value.
     *
     * @param name the parameter's wire name
     * @param value its value, or null
     * @param needs what notes the fields that are missing in a value
     * @param <T> the type of the value
     * @return this check
     */
    public <T> RequiredParameters inside(
            String name, @Nullable T value, BiConsumer<? super T, RequiredParameters> needs) {
        if (value != null) {
            String outer = path;
            Map<String, @Nullable Object> outerOpen = open;
            path = outer + name + ".";
            open = Map.of();
            needs.accept(value, this);
            path = outer;
            open = outerOpen;
        }
        return this;
    }

    /**
     * Checks what each element of a list needs.
     *
     * @param name the wire name of the list
     * @param values the list, or null; elements that are null need nothing
     * @param needs what notes the fields that are missing in an element
     * @param <T> the type of the elements
     * @return this check
     */
    public <T> RequiredParameters insideEach(
            String name,
            @Nullable List<? extends @Nullable T> values,
            BiConsumer<? super T, RequiredParameters> needs) {
        if (values != null) {
            for (int at = 0; at < values.size(); at++) {
                inside(name + "[" + at + "]", values.get(at), needs);
            }
        }
        return this;
    }

    /**
     * Checks what each entry of a map needs.
     *
     * @param name the wire name of the map
     * @param values the map, or null; values that are null need nothing
     * @param needs what notes the fields that are missing in a value
     * @param <T> the type of the values
     * @return this check
     */
    public <T> RequiredParameters insideEach(
            String name,
            @Nullable Map<String, ? extends @Nullable T> values,
            BiConsumer<? super T, RequiredParameters> needs) {
        if (values != null) {
            for (String key : values.keySet()) {
                inside(name + "." + key, values.get(key), needs);
            }
        }
        return this;
    }

    /**
     * Checks a part of a request that is built alone.
     *
     * @param value the part
     * @param needs what notes the fields that are missing in it
     * @param <T> the type of the part
     * @return the part
     * @throws MissingParameterException when anything is missing
     */
    public <T> T checked(T value, BiConsumer<? super T, RequiredParameters> needs) {
        needs.accept(value, this);
        check();
        return value;
    }

    /**
     * Completes the check.
     *
     * @throws MissingParameterException when anything is missing
     */
    public void check() {
        if (!missing.isEmpty()) {
            throw new MissingParameterException(method, missing);
        }
    }
}
