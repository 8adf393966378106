package dev.docbind.runtime.error;

import java.util.Locale;

/** The authorization server gave no new token; {@link #reason()} says what helps. */
public final class RefreshRefusedException extends AuthorizationException {

    private static final long serialVersionUID = 1L;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    /**
     * A refusal of the authorization server.
     *
     * @param method what was asked for
     * @param error what the server said, free of secrets in code and description
     */
    public RefreshRefusedException(String method, ApiError error) {
        super(method, error);
    }

    /**
     * The same refusal for another caller, with that one's stack trace.
     *
     * @param other the refusal as it came
     */
    public RefreshRefusedException(RefreshRefusedException other) {
        this(other.method(), other.error());
    }

    /**
     * Why there is no new token.
     *
     * @return the reason
     */
    public Reason reason() {
        return switch (code().toUpperCase(Locale.ROOT)) {
            case "INVALID_GRANT", "EXPIRED_TOKEN", "INVALID_TOKEN" -> Reason.AUTHORIZE_AGAIN;
            case "PAYMENT_REQUIRED" -> Reason.PAYMENT;
            case "PORTAL_DELETED" -> Reason.PORTAL_GONE;
            default -> isPassing(status()) ? Reason.RETRY_LATER : Reason.CONFIGURATION;
        };
    }

    private static boolean isPassing(int status) {
        return status >= SERVER_ERROR || status == TOO_MANY || status == REQUEST_TIMEOUT;
    }

    /** What helps. */
    public enum Reason {
        /** The refresh token is used, revoked or older than 180 days: the user has to authorize the application again. */
        AUTHORIZE_AGAIN,
        /** The application's id, secret or scope is wrong, or it is not installed. */
        CONFIGURATION,
        /** The trial or the paid time is over. */
        PAYMENT,
        /** The portal no longer exists. */
        PORTAL_GONE,
        /** The authorization server has a problem of its own, or had too many requests. */
        RETRY_LATER
    }
}
