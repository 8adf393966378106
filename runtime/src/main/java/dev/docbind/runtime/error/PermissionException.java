package dev.docbind.runtime.error;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The portal recognizes the caller but denies the call: rights, scope, plan or payment are missing. */
public final class PermissionException extends ApiException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception for a refusal.
     *
     * @param method the method that was called
     * @param error what the portal said; its code and description, which make the message, are free of secrets
     * @param errors finds the documented constant
     */
    public PermissionException(
            String method,
            ApiError error,
            Function<? super Bitrix24Exception, ? extends @Nullable DocumentedError> errors) {
        super(method, error, errors);
    }
}
