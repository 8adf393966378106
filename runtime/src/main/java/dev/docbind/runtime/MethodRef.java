package dev.docbind.runtime;

import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DocumentedError;
import dev.docbind.runtime.internal.ErrorMatcher;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A method as the client needs it: its name, its version of the API, the type of its answer and its errors.
 *
 * @param <R> the type of the answer
 */
public final class MethodRef<R> {

    private final String name;
    private final RestVersion rest;
    private final Class<R> responseType;
    private final Function<? super Bitrix24Exception, ? extends @Nullable DocumentedError> errors;
    private final Form form;
    private final boolean reads;

    /** What a successful answer is. */
    private enum Form {
        RESULT,
        OTHER_JSON,
        FILE
    }

    private MethodRef(
            String name,
            RestVersion rest,
            Class<R> responseType,
            Function<? super Bitrix24Exception, ? extends @Nullable DocumentedError> errors,
            Form form,
            boolean reads) {
        this.name = name;
        this.rest = rest;
        this.responseType = responseType;
        this.errors = errors;
        this.form = form;
        this.reads = reads;
    }

    /**
     * Returns a reference to a method whose documentation lists no errors.
     *
     * @param name the method's name
     * @param rest the version of the API that has it
     * @param responseType the record of its answer
     * @param <R> the type of the answer
     * @return the reference
     */
    public static <R> MethodRef<R> of(String name, RestVersion rest, Class<R> responseType) {
        return new MethodRef<>(name, rest, responseType, exception -> null, Form.RESULT, false);
    }

    /**
     * Returns a reference to a method with documented errors.
     *
     * @param name the method's name
     * @param rest the version of the API that has it
     * @param responseType the record of its answer
     * @param errors returns the documented constant for a failure of this method
     * @param <R> the type of the answer
     * @return the reference
     */
    public static <R> MethodRef<R> of(
            String name,
            RestVersion rest,
            Class<R> responseType,
            Function<? super Bitrix24Exception, ? extends @Nullable DocumentedError> errors) {
        return new MethodRef<>(name, rest, responseType, errors, Form.RESULT, false);
    }

    /**
     * Returns a reference to a method with documented errors.
     *
     * @param name the method's name
     * @param rest the version of the API that has it
     * @param responseType the record of its answer
     * @param errors the enum of its errors, whose {@code OTHER} is everything undocumented
     * @param <R> the type of the answer
     * @param <E> the type of the errors
     * @return the reference
     */
    public static <R, E extends Enum<E> & DocumentedError> MethodRef<R> of(
            String name, RestVersion rest, Class<R> responseType, Class<E> errors) {
        return of(
                name,
                rest,
                responseType,
                exception -> ErrorMatcher.match(exception, errors.getEnumConstants(), Enum.valueOf(errors, "OTHER")));
    }

    /**
     * Returns this method with answers that need no {@code result}, as its page shows them. Where the type of the answer has a result, what
     * such an answer returns is that.
     *
     * @return a reference whose answers need none
     */
    public MethodRef<R> withoutResult() {
        return new MethodRef<>(name, rest, responseType, errors, Form.OTHER_JSON, reads);
    }

    /**
     * Returns whether a successful answer must have a {@code result}, as the API promises.
     *
     * @return false where the method's page shows answers without one
     */
    public boolean hasResult() {
        return form == Form.RESULT;
    }

    /**
     * Returns this method with an answer that is a file.
     *
     * @return a reference whose answer has what the portal sends as its {@code file}
     */
    public MethodRef<R> withFile() {
        return new MethodRef<>(name, rest, responseType, errors, Form.FILE, reads);
    }

    /**
     * Returns whether a successful answer is a file.
     *
     * @return true where the method's page says so
     */
    public boolean hasFile() {
        return form == Form.FILE;
    }

    /**
     * Returns this method as one that only reads, so that a call is repeated when it is not known whether it ran.
     *
     * @return a reference whose calls may be repeated
     */
    public MethodRef<R> reading() {
        return new MethodRef<>(name, rest, responseType, errors, form, true);
    }

    /**
     * Returns whether the method only reads.
     *
     * @return true where the method's page says so; false also where that is not known
     */
    public boolean reads() {
        return reads;
    }

    /**
     * The method's name.
     *
     * @return the name as the documentation spells it
     */
    public String name() {
        return name;
    }

    /**
     * The version of the API that has the method.
     *
     * @return the version
     */
    public RestVersion rest() {
        return rest;
    }

    /**
     * The type that an answer is read into.
     *
     * @return the class of the response record
     */
    public Class<R> responseType() {
        return responseType;
    }

    /**
     * Returns the function that finds the documented constant for a failure.
     *
     * @return a function that returns null where the method documents no errors
     */
    public Function<? super Bitrix24Exception, ? extends @Nullable DocumentedError> errors() {
        return errors;
    }

    @Override
    public String toString() {
        return name + " (" + rest + ")";
    }
}
