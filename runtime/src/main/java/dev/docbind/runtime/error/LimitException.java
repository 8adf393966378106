package dev.docbind.runtime.error;

import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The portal has had too many calls, or the method has used too much time; the portal refused before the method ran. */
public final class LimitException extends ApiException {

    private static final long serialVersionUID = 1L;

    /** When part of the operating time is free again; null where the portal does not say. */
    private final @Nullable Instant operatingResetAt;

    /**
     * A refusal.
     *
     * @param method the method that was called
     * @param error what the portal said; its code and description, which make the message, are free of secrets
     * @param errors finds the documented constant
     */
    public LimitException(
            String method,
            ApiError error,
            Function<? super Bitrix24Exception, ? extends @Nullable DocumentedError> errors) {
        this(method, error, errors, null);
    }

    /**
     * A refusal that says when the method can be called again.
     *
     * @param method the method that was called
     * @param error what the portal said; its code and description, which make the message, are free of secrets
     * @param errors finds the documented constant
     * @param operatingResetAt when part of the method's operating time is free again, or null
     */
    public LimitException(
            String method,
            ApiError error,
            Function<? super Bitrix24Exception, ? extends @Nullable DocumentedError> errors,
            @Nullable Instant operatingResetAt) {
        super(method, error, errors);
        this.operatingResetAt = operatingResetAt;
    }

    /**
     * Which limit it was.
     *
     * @return the limit
     */
    public Limit limit() {
        return switch (code().toUpperCase(Locale.ROOT)) {
            case "OVERLOAD_LIMIT" -> Limit.BLOCKED;
            case "OPERATION_TIME_LIMIT" -> Limit.OPERATING_TIME;
            case "QUERY_LIMIT_EXCEEDED" -> Limit.INTENSITY;
            default -> operatingResetAt == null ? Limit.INTENSITY : Limit.OPERATING_TIME;
        };
    }

    /**
     * When part of the method's operating time is free again.
     *
     * @return the time, or null where the portal does not say
     */
    public @Nullable Instant operatingResetAt() {
        return operatingResetAt;
    }

    /** The limits of a portal. */
    public enum Limit {
        /** Too many calls in a short time. */
        INTENSITY,
        /** The method has used up its operating time. */
        OPERATING_TIME,
        /** The portal was blocked by hand, and waiting does not help. */
        BLOCKED
    }
}
