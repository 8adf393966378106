package dev.docbind.runtime.internal;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Builds the requests of methods that document no parameters: there is nothing to set but keys without a setter.
 *
 * @param <R> the request
 */
public final class OpenRequestBuilder<R> extends RecordBuilder<OpenRequestBuilder<R>> {

    private final Function<Map<String, @Nullable Object>, R> request;

    /**
     * Creates a builder.
     *
     * @param additional what is set already
     * @param request makes the request of what is set
     */
    public OpenRequestBuilder(
            Map<String, @Nullable Object> additional, Function<Map<String, @Nullable Object>, R> request) {
        super(additional);
        this.request = request;
    }

    /**
     * Returns the request. No parameter is required.
     *
     * @return the request
     */
    public R build() {
        return request.apply(additional);
    }

    /**
     * Returns the request, as there is nothing to check.
     *
     * @return the request
     */
    public R buildUnchecked() {
        return build();
    }
}
