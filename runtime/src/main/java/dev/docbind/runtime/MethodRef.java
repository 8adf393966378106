package dev.docbind.runtime;

import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DocumentedError;
import dev.docbind.runtime.internal.ErrorMatcher;
import dev.docbind.runtime.json.TypeRef;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A method as the client needs it: its name, its version of the API, the types of its request and its answer, and its errors.
 *
 * @param <Q> the type of its requests
 * @param <R> the type of its answers
 */
public final class MethodRef<Q, R> {

    private final String name;
    private final RestVersion rest;
    private final Class<Q> requestType;
    private final TypeRef<R> responseType;
    private final Function<? super Bitrix24Exception, ? extends @Nullable DocumentedError> errors;
    private final boolean hasResult;
    private final boolean hasFile;
    private final boolean reads;

    private MethodRef(
            String name,
            RestVersion rest,
            Class<Q> requestType,
            TypeRef<R> responseType,
            Function<? super Bitrix24Exception, ? extends @Nullable DocumentedError> errors,
            boolean hasResult,
            boolean hasFile,
            boolean reads) {
        this.name = name;
        this.rest = rest;
        this.requestType = requestType;
        this.responseType = responseType;
        this.errors = errors;
        this.hasResult = hasResult;
        this.hasFile = hasFile;
        this.reads = reads;
    }

    /**
     * Returns a reference to a method whose documentation lists no errors.
     *
     * @param name the method's name
     * @param rest the version of the API that has it
     * @param requestType the class of its requests
     * @param responseType the type of its answers, such as {@code Response.typeOf(Boolean.class)}
     * @param <Q> the type of its requests
     * @param <R> the type of its answers
     * @return the reference
     */
    public static <Q, R> MethodRef<Q, R> of(
            String name, RestVersion rest, Class<Q> requestType, TypeRef<R> responseType) {
        return new MethodRef<>(name, rest, requestType, responseType, exception -> null, true, false, false);
    }

    /**
     * Returns a reference to a method with documented errors.
     *
     * @param name the method's name
     * @param rest the version of the API that has it
     * @param requestType the class of its requests
     * @param responseType the type of its answers, such as {@code Response.typeOf(Boolean.class)}
     * @param errors the enum of its errors, whose {@code OTHER} is everything undocumented
     * @param <Q> the type of its requests
     * @param <R> the type of its answers
     * @param <E> the type of the errors
     * @return the reference
     */
    public static <Q, R, E extends Enum<E> & DocumentedError> MethodRef<Q, R> of(
            String name, RestVersion rest, Class<Q> requestType, TypeRef<R> responseType, Class<E> errors) {
        return new MethodRef<>(name, rest, requestType, responseType, constants(errors), true, false, false);
    }

    private static <E extends Enum<E> & DocumentedError>
            Function<Bitrix24Exception, @Nullable DocumentedError> constants(Class<E> errors) {
        return exception -> ErrorMatcher.match(exception, errors.getEnumConstants(), Enum.valueOf(errors, "OTHER"));
    }

    /**
     * Returns a reference to a method that takes any request and whose documentation lists no errors.
     *
     * @param name the method's name
     * @param rest the version of the API that has it
     * @param responseType the class of its answers
     * @param <R> the type of its answers
     * @return the reference
     */
    public static <R> MethodRef<Object, R> of(String name, RestVersion rest, Class<R> responseType) {
        return of(name, rest, Object.class, TypeRef.of(responseType));
    }

    /**
     * Returns a reference to a method that takes any request, with documented errors.
     *
     * @param name the method's name
     * @param rest the version of the API that has it
     * @param responseType the class of its answers
     * @param errors returns the documented constant for a failure of this method
     * @param <R> the type of its answers
     * @return the reference
     */
    public static <R> MethodRef<Object, R> of(
            String name,
            RestVersion rest,
            Class<R> responseType,
            Function<? super Bitrix24Exception, ? extends @Nullable DocumentedError> errors) {
        return new MethodRef<>(name, rest, Object.class, TypeRef.of(responseType), errors, true, false, false);
    }

    /**
     * Returns a reference to a method that takes any request, with documented errors.
     *
     * @param name the method's name
     * @param rest the version of the API that has it
     * @param responseType the class of its answers
     * @param errors the enum of its errors, whose {@code OTHER} is everything undocumented
     * @param <R> the type of its answers
     * @param <E> the type of the errors
     * @return the reference
     * @deprecated {@link #of(String, RestVersion, Class, TypeRef, Class)} says what the method takes, too
     */
    @Deprecated
    @SuppressWarnings("InlineMeSuggester") // needs a library of annotations
    public static <R, E extends Enum<E> & DocumentedError> MethodRef<Object, R> of(
            String name, RestVersion rest, Class<R> responseType, Class<E> errors) {
        return of(name, rest, Object.class, TypeRef.of(responseType), errors);
    }

    /**
     * Returns this method with answers that need no {@code result}, as its page shows them. Where the type of the answer has a result, what
     * such an answer returns is that.
     *
     * @return a reference whose answers need none
     */
    public MethodRef<Q, R> withoutResult() {
        return new MethodRef<>(name, rest, requestType, responseType, errors, false, false, reads);
    }

    /**
     * Returns whether a successful answer must have a {@code result}, as the API promises.
     *
     * @return false where the method's page shows answers without one
     */
    public boolean hasResult() {
        return hasResult;
    }

    /**
     * Returns this method with an answer that is a file.
     *
     * @return a reference whose answer has what the portal sends as its {@code file}
     */
    public MethodRef<Q, R> withFile() {
        return new MethodRef<>(name, rest, requestType, responseType, errors, false, true, reads);
    }

    /**
     * Returns whether a successful answer is a file.
     *
     * @return true where the method's page says so
     */
    public boolean hasFile() {
        return hasFile;
    }

    /**
     * Returns this method as one that only reads, so that a call is repeated when it is not known whether it ran.
     *
     * @return a reference whose calls may be repeated
     */
    public MethodRef<Q, R> reading() {
        return new MethodRef<>(name, rest, requestType, responseType, errors, hasResult, hasFile, true);
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
     * The type of a request.
     *
     * @return the class of the request record, {@code Object} where any request is taken
     */
    public Class<Q> requestType() {
        return requestType;
    }

    /**
     * The type that an answer is read into.
     *
     * @return the type with its parameters
     */
    public TypeRef<R> responseType() {
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
