package dev.docbind.runtime.error;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** There is no such method, entity or row. */
public final class NotFoundException extends ApiException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param method the method that was called
     * @param error what the portal said; its code and description, which make the message, are free of secrets
     * @param errors finds the documented constant
     */
    public NotFoundException(
            String method,
            ApiError error,
            Function<? super Bitrix24Exception, ? extends @Nullable DocumentedError> errors) {
        super(method, error, errors);
    }
}
