package dev.docbind.runtime.error;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The portal failed; the method may or may not have run. */
public final class ServerException extends ApiException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param method the method that was called
     * @param error what the portal said; its code and description, which make the message, are free of secrets
     * @param errors finds the documented constant
     */
    public ServerException(
            String method,
            ApiError error,
            Function<? super Bitrix24Exception, ? extends @Nullable DocumentedError> errors) {
        super(method, error, errors);
    }

    /** Not where there is no portal any more. */
    @Override
    public boolean mayHaveRun() {
        return !code().equalsIgnoreCase("PORTAL_DELETED") || super.mayHaveRun();
    }
}
