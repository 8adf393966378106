package dev.docbind.runtime.internal;

import dev.docbind.runtime.error.MissingParameterException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the required parameters that were not set, so that one exception names them all. */
public final class RequiredParameters {

    private final String method;
    private final List<String> missing = new ArrayList<>();

    private RequiredParameters(String method) {
        this.method = method;
    }

    /**
     * Returns a check of one request.
     *
     * @param method the method that the request is for
     * @return a check that has found nothing missing so far
     */
    public static RequiredParameters of(String method) {
        return new RequiredParameters(method);
    }

    /**
     * Notes a parameter when it has no value.
     *
     * @param name the parameter's wire name
     * @param value its value, or null
     * @return this check
     */
    public RequiredParameters require(String name, @Nullable Object value) {
        if (value == null) {
            missing.add(name);
        }
        return this;
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
