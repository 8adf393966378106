package dev.docbind.runtime.error;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a portal said when it refused a call.
 *
 * @param status the HTTP status
 * @param code the code as it came, empty where it was
 * @param description the explanation in words, empty where there was none
 * @param body the answer's body
 * @param validation the refused fields of REST 3.0, empty for REST 2
 * @param headers the answer's headers
 */
public record ApiError(
        int status,
        String code,
        String description,
        String body,
        List<FieldProblem> validation,
        Map<String, List<String>> headers)
        implements Serializable {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");
    /** A year; what is longer is nonsense. */
    private static final Duration LONGEST = Duration.ofDays(365);

    public ApiError {
        validation = List.copyOf(validation);
        headers = Map.copyOf(headers);
    }

    /**
     * Creates a refusal whose headers are not known.
     *
     * @param status the HTTP status
     * @param code the code as it came, empty where it was
     * @param description the explanation in words, empty where there was none
     * @param body the answer's body
     * @param validation the refused fields of REST 3.0, empty for REST 2
     */
    public ApiError(int status, String code, String description, String body, List<FieldProblem> validation) {
        this(status, code, description, body, validation, Map.of());
    }

    /**
     * Returns what kind of refusal this is.
     *
     * @return the category
     */
    public ErrorCategory category() {
        return ErrorCategory.of(status, code);
    }

    /**
     * Returns the first value of a header.
     *
     * @param name the header's name in any case
     * @return the value, or null where there is none
     */
    public @Nullable String header(String name) {
        return header(headers, name);
    }

    /** How long an answer with these headers asks to wait, in seconds or by a date; null where it does not say, or nonsense. */
    static @Nullable Duration retryAfter(Map<String, List<String>> headers) {
        String value = header(headers, "Retry-After");
        String date = header(headers, "Date");
        try {
            if (value == null) {
                return null;
            }
            // By the clock of the server where it shows that, since ours may go wrong.
            Duration left = SECONDS.matcher(value).matches()
                    ? Duration.ofSeconds(Long.parseLong(value))
                    : Duration.between(date == null ? Instant.now() : instant(date), instant(value));
            return left.isNegative() || left.compareTo(LONGEST) > 0 ? null : left;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Instant instant(String date) {
        return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
    }

    static @Nullable String header(Map<String, List<String>> headers, String name) {
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            if (header.getKey().equalsIgnoreCase(name) && !header.getValue().isEmpty()) {
                return header.getValue().get(0);
            }
        }
        return null;
    }

    /** Everything but the headers and the body, which can hold secrets. */
    @Override
    public String toString() {
        return "ApiError[HTTP " + status + ", " + code + ", " + description + "]";
    }
}
