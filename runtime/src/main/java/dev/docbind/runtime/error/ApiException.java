package dev.docbind.runtime.error;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The portal understood the call and refused it. Everything that it said is kept. The subclasses stand for the kinds of
 * refusal; an error of no such kind is of this class itself.
 */
public class ApiException extends Bitrix24Exception {

    private static final long serialVersionUID = 1L;

    private final ApiError error;
    /** A function has no serial form; an exception that was sent elsewhere keeps all but the constant. */
    private final transient @Nullable Function<? super Bitrix24Exception, ? extends @Nullable DocumentedError> errors;

    /**
     * A refusal.
     *
     * @param method the method that was called
     * @param error what the portal said; its code and description, which make the message, are free of secrets
     * @param errors finds the documented constant
     */
    public ApiException(
            String method,
            ApiError error,
            Function<? super Bitrix24Exception, ? extends @Nullable DocumentedError> errors) {
        super(method, message(method, error), null);
        this.error = error;
        this.errors = errors;
    }

    /** A refusal that no method documents. */
    ApiException(String method, ApiError error) {
        super(method, message(method, error), null);
        this.error = error;
        this.errors = null;
    }

    /**
     * A refusal of the class that belongs to its category.
     *
     * @param method the method that was called
     * @param error what the portal said; its code and description, which make the message, are free of secrets
     * @param errors finds the documented constant
     * @return the exception, not thrown
     */
    public static ApiException of(
            String method,
            ApiError error,
            Function<? super Bitrix24Exception, ? extends @Nullable DocumentedError> errors) {
        ErrorCategory category = error.category();
        if (category == ErrorCategory.AUTHORIZATION) {
            return new AuthorizationException(method, error, errors);
        } else if (category == ErrorCategory.PERMISSION) {
            return new PermissionException(method, error, errors);
        } else if (category == ErrorCategory.LIMIT) {
            return new LimitException(method, error, errors);
        } else if (category == ErrorCategory.NOT_FOUND) {
            return new NotFoundException(method, error, errors);
        } else if (category == ErrorCategory.SERVER) {
            return new ServerException(method, error, errors);
        } else if (category == ErrorCategory.VALIDATION) {
            return new ValidationException(method, error, errors);
        }
        return new ApiException(method, error, errors);
    }

    private static String message(String method, ApiError error) {
        String code = error.code().isEmpty() ? "" : " " + error.code();
        String text = error.description().isEmpty() ? "" : ": " + error.description();
        return method + ": HTTP " + error.status() + code + text;
    }

    /**
     * The HTTP status; some errors come with 200.
     *
     * @return the status
     */
    public int status() {
        return error.status();
    }

    /**
     * The code as it came.
     *
     * @return the code, empty where the portal sent an empty one
     */
    public String code() {
        return error.code();
    }

    /**
     * What the portal said in words.
     *
     * @return the description, empty where there was none
     */
    public String description() {
        return error.description();
    }

    /**
     * The answer's body as it came.
     *
     * @return the JSON text
     */
    public String body() {
        return error.body();
    }

    /**
     * The answer's headers.
     *
     * @return the values by name, unmodifiable
     */
    public Map<String, List<String>> headers() {
        return error.headers();
    }

    @Override
    public boolean mayHaveRun() {
        return status() == ErrorCategory.REQUEST_TIMEOUT || super.mayHaveRun();
    }

    @Override
    public @Nullable Duration retryAfter() {
        return ApiError.retryAfter(error.headers());
    }

    /**
     * What kind of refusal this is.
     *
     * @return the category; each but {@code OTHER} has a subclass
     */
    public ErrorCategory category() {
        return error.category();
    }

    /** What the portal said, for the subclasses. */
    final ApiError error() {
        return error;
    }

    /**
     * The fields that REST 3.0 refused.
     *
     * @return the problems in the portal's order, empty for REST 2
     */
    public List<FieldProblem> validation() {
        return error.validation();
    }

    /**
     * Returns the constant that documents this error.
     *
     * <p>Errors that any method may answer, such as {@code QUERY_LIMIT_EXCEEDED} or {@code expired_token}, are in no
     * method's enum: for them this is {@code OTHER}, and {@code SystemError.of(exception)} of the generated client returns
     * their constant.
     *
     * @return the constant of the method's enum, its {@code OTHER} where the page does not list the code, or null where
     *     the method documents no errors, was called by name, or the exception comes from a serial form
     */
    public @Nullable DocumentedError documentedError() {
        return errors == null ? null : errors.apply(this);
    }
}
