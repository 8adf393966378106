package dev.docbind.runtime.error;

import java.util.regex.Pattern;

/** What kind of refusal an error is: by its code where the code says it, else by the HTTP status. */
public enum ErrorCategory {
    /** The caller was not recognized: no, wrong or expired authorization. */
    AUTHORIZATION("NO_AUTH_FOUND|EXPIRED_TOKEN|INVALID_TOKEN|INVALID_GRANT|INVALID_CLIENT"),
    /** The caller is known, but may not do this. */
    PERMISSION("INVALID_CREDENTIALS|INSUFFICIENT_SCOPE|INVALID_SCOPE|USER_ACCESS_ERROR|PAYMENT_REQUIRED"
            + "|.*ACCESS_?DENIED.*|.*INSUFFICIENTSCOPE.*"),
    /** A limit of the portal is exceeded. */
    LIMIT("QUERY_LIMIT_EXCEEDED|OVERLOAD_LIMIT|OPERATION_TIME_LIMIT|.*LIMITEXCEEDED.*|.*RATELIMIT.*"),
    /** There is no such method, entity or row. */
    NOT_FOUND("ERROR_MANIFEST_IS_NOT_AVAILABLE|.*NOT_?FOUND.*"),
    /** The portal failed, had no time, or is gone. */
    SERVER("INTERNAL_SERVER_ERROR|ERROR_UNEXPECTED_ANSWER|PORTAL_DELETED"),
    /** The request was understood and is wrong. */
    VALIDATION("INVALID_REQUEST|.*VALIDATION.*|.*REST_V3.*_(INVALID|UNKNOWN).*"),
    /** None of these. */
    OTHER("(?!)");

    /** Longer ones are no codes, and not worth the search. */
    private static final int LONGEST_CODE = 500;

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_THERE = 404;
    static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY = 429;
    private static final int BAD_REQUEST = 400;
    private static final int SERVER_ERROR = 500;

    private final Pattern codes;

    ErrorCategory(String codes) {
        this.codes = Pattern.compile(codes, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /**
     * The category of an error. The codes of REST 3.0 are class names and form an open set, so a part of the name
     * decides.
     *
     * @param status the HTTP status
     * @param code the code in any case, possibly empty
     * @return the category
     */
    public static ErrorCategory of(int status, String code) {
        for (ErrorCategory category : values()) {
            if (code.length() <= LONGEST_CODE && category.codes.matcher(code).matches()) {
                return category;
            }
        }
        return byStatus(status);
    }

    private static ErrorCategory byStatus(int status) {
        return switch (status) {
            case UNAUTHORIZED -> AUTHORIZATION;
            case FORBIDDEN -> PERMISSION;
            case NOT_THERE -> NOT_FOUND;
            case TOO_MANY -> LIMIT;
            case REQUEST_TIMEOUT -> SERVER;
            default -> status >= SERVER_ERROR ? SERVER : status >= BAD_REQUEST ? VALIDATION : OTHER;
        };
    }
}
