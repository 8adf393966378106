package dev.docbind.runtime;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.internal.Copies;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.TypeRef;
import dev.docbind.runtime.json.ValueProblem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a method: what it returned, and what portals send beside that. Two answers that say the same are equal, whatever HTTP
 * responses carried them.
 *
 * @param result what the method returned, or null
 * @param total how many entries there are in all, where the method counts them
 * @param next where the next page begins, null where this is the last one or there are no pages
 * @param time how long the portal worked, or null
 * @param additional members that are not listed here, by wire name
 * @param raw status, headers and body, null where the answer is not one of a call
 * @param <T> the type of the result
 */
public record Response<T>(
        @JsonProperty("result") @Nullable T result,
        @JsonProperty("total") @Nullable Long total,
        @JsonProperty("next") @Nullable Long next,
        @JsonProperty("time") @Nullable ResponseTime time,
        @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional,

        @JsonProperty(value = Response.UNSENT, access = JsonProperty.Access.WRITE_ONLY) @Nullable
        RawAnswer raw) {

    /** What no portal has for a key: a member {@code raw} is an additional one. */
    private static final String UNSENT = "\0raw";

    /**
     * Creates the answer. A result that is a list or a map is copied, as is the map of further members.
     *
     * @param result what the method returned, or null
     * @param total how many entries there are, or null
     * @param next where the next page begins, or null
     * @param time how long the portal worked, or null
     * @param additional further members, by wire name
     * @param raw the HTTP response, or null
     */
    public Response {
        result = Copies.valueOrNull(result);
        additional = Copies.map(additional);
    }

    /**
     * Returns an answer with a result and nothing beside it, such as a test needs.
     *
     * @param result what the method returned, or null
     * @param <T> the type of the result
     * @return the answer
     */
    public static <T> Response<T> of(@Nullable T result) {
        return new Response<>(result, null, null, null, Map.of(), null);
    }

    /**
     * Refers to the type of answers with a result of a class.
     *
     * @param result the class of the result
     * @param <T> the type of the result
     * @return the reference
     */
    public static <T> TypeRef<Response<T>> typeOf(Class<T> result) {
        return typeOf(TypeRef.of(result));
    }

    /**
     * Refers to the type of answers with a result of a type.
     *
     * @param result the type of the result
     * @param <T> the type of the result
     * @return the reference
     */
    public static <T> TypeRef<Response<T>> typeOf(TypeRef<T> result) {
        return TypeRef.generic(Response.class, result);
    }

    /**
     * Returns this answer with the HTTP response that carried it.
     *
     * @param response status, headers and body
     * @return an answer that is equal to this one
     */
    public Response<T> with(RawAnswer response) {
        return new Response<>(result, total, next, time, additional, response);
    }

    /**
     * The values that do not fit their documented types, as {@link RawAnswer#problems()} lists them.
     *
     * @return the values, unmodifiable; empty where all fit, and where the answer is not one of a call
     */
    public List<ValueProblem> problems() {
        return raw == null ? List.of() : raw.problems();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Response<?> that
                && Objects.equals(result, that.result)
                && Objects.equals(total, that.total)
                && Objects.equals(next, that.next)
                && Objects.equals(time, that.time)
                && additional.equals(that.additional);
    }

    @Override
    public int hashCode() {
        return Objects.hash(result, total, next, time, additional);
    }

    /** The answer without the HTTP response, which can hold secrets. */
    @Override
    public String toString() {
        return "Response[result=" + result + ", total=" + total + ", next=" + next + ", time=" + time + ", additional="
                + additional + "]";
    }
}
