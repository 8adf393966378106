package dev.docbind.runtime.error;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The portal did not recognize the caller: authorization that is missing, wrong or expired. */
public class AuthorizationException extends ApiException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param method the method that was called
     * @param error what the portal said; its code and description, which make the message, are free of secrets
     * @param errors finds the documented constant
     */
    public AuthorizationException(
            String method,
            ApiError error,
            Function<? super Bitrix24Exception, ? extends @Nullable DocumentedError> errors) {
        super(method, error, errors);
    }

    /** A refusal that no method documents. */
    AuthorizationException(String method, ApiError error) {
        super(method, error);
    }
}
