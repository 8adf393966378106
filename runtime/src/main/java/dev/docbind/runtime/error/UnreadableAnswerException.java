package dev.docbind.runtime.error;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer is not one of the API: HTML, an empty body, a redirect, or JSON of another structure. */
public final class UnreadableAnswerException extends Bitrix24Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    /** A copy, which can be serialized although its type does not say so. */
    @SuppressWarnings("serial")
    private final Map<String, List<String>> headers;

    private final String body;

    /**
     * An answer that cannot be read.
     *
     * @param method the method that was called
     * @param status the HTTP status
     * @param body the answer's body, possibly empty; it is kept apart from the message, for it may hold anything
     * @param reason what is wrong with it, free of secrets
     * @param cause what the reader threw, free of secrets, or null
     */
    public UnreadableAnswerException(String method, int status, String body, String reason, @Nullable Throwable cause) {
        this(method, status, Map.of(), body, reason, cause);
    }

    /**
     * An answer that cannot be read, with its headers.
     *
     * @param method the method that was called
     * @param status the HTTP status
     * @param headers the answer's headers
     * @param body the answer's body, possibly empty; it is kept apart from the message, for it may hold anything
     * @param reason what is wrong with it, free of secrets
     * @param cause what the reader threw, free of secrets, or null
     */
    public UnreadableAnswerException(
            String method,
            int status,
            Map<String, List<String>> headers,
            String body,
            String reason,
            @Nullable Throwable cause) {
        super(method, method + ": HTTP " + status + ", " + reason, cause);
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.body = body;
    }

    /**
     * The HTTP status of the answer.
     *
     * @return the status, such as 502
     */
    public int status() {
        return status;
    }

    /**
     * The headers of the answer.
     *
     * @return the values by name, unmodifiable; empty where they are not known
     */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** An answer that says nothing may be that of a method that ran; pages of other statuses say that it did not. */
    @Override
    public boolean mayHaveRun() {
        return status < 300 || status >= 500 || status == ErrorCategory.REQUEST_TIMEOUT || super.mayHaveRun();
    }

    @Override
    public @Nullable Duration retryAfter() {
        return ApiError.retryAfter(headers);
    }

    /**
     * The body as it came.
     *
     * @return the text, empty where there was none
     */
    public String body() {
        return body;
    }
}
