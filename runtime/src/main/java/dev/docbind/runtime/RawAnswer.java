package dev.docbind.runtime;

import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.ValueProblem;
import dev.docbind.runtime.transport.TransportResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A successful answer as it was sent. Its JSON is parsed on demand. {@code toString} shows neither headers nor body. */
public final class RawAnswer {

    private final TransportResponse response;
    private final String correlationId;
    private final List<ValueProblem> problems;
    private volatile @Nullable JsonValue json;

    /**
     * An answer of a transport.
     *
     * @param response what came back
     * @param correlationId what the call carried in the header {@code X-Request-Id}
     * @param json the body's JSON where it has been read already, or null
     */
    public RawAnswer(TransportResponse response, String correlationId, @Nullable JsonValue json) {
        this(response, correlationId, json, List.of());
    }

    /**
     * An answer of a transport that was read into a type.
     *
     * @param response what came back
     * @param correlationId what the call carried in the header {@code X-Request-Id}
     * @param json the body's JSON where it has been read already, or null
     * @param problems the values that did not fit the type
     */
    public RawAnswer(
            TransportResponse response, String correlationId, @Nullable JsonValue json, List<ValueProblem> problems) {
        this.problems = List.copyOf(problems);
        this.response = response;
        this.correlationId = correlationId;
        this.json = json;
    }

    /**
     * The HTTP status.
     *
     * @return the status
     */
    public int status() {
        return response.status();
    }

    /**
     * The headers.
     *
     * @return the values by name
     */
    public Map<String, List<String>> headers() {
        return response.headers();
    }

    /**
     * The first value of a header.
     *
     * @param name the header's name in any case
     * @return the value, or null where there is none
     */
    public @Nullable String header(String name) {
        return response.header(name);
    }

    /**
     * The body as it was sent.
     *
     * @return the text; of a file, each character is one byte
     */
    public String body() {
        return response.body();
    }

    /**
     * The body's JSON.
     *
     * @return the JSON
     */
    public JsonValue json() {
        JsonValue known = json;
        if (known == null) {
            known = JsonValue.parse(body());
            json = known;
        }
        return known;
    }

    /**
     * What the method returned.
     *
     * @return the member {@code result}, {@link JsonValue#NULL} where there is none
     */
    public JsonValue result() {
        return json().get("result");
    }

    /**
     * How long the portal worked.
     *
     * @return the times, or null where the portal does not say
     */
    public @Nullable ResponseTime time() {
        try {
            return json().get("time").as(ResponseTime.class);
        } catch (IllegalArgumentException e) {
            // A strange clock is no reason to lose the answer; it stays readable in the JSON.
            return null;
        }
    }

    /**
     * The values that do not fit their documented types, in the order of the body. The typed answer lacks them; the
     * {@code additional()} of the records around them keeps the components that they belong to.
     *
     * @return the values, unmodifiable; empty where all fit, and where the answer was not read into a type
     */
    public List<ValueProblem> problems() {
        return problems;
    }

    /**
     * Whether a portal of REST 3.0 repeated its answer to an earlier call with the same {@code Idempotency-Key}, without
     * running the method again.
     *
     * @return true for a replay
     */
    public boolean isReplayed() {
        return "true".equalsIgnoreCase(header("Idempotent-Replayed"));
    }

    /**
     * The identifier that the call carried in the header {@code X-Request-Id}, and that the log shows.
     *
     * @return the identifier
     */
    public String correlationId() {
        return correlationId;
    }

    @Override
    public String toString() {
        return "RawAnswer[HTTP " + status() + ", " + body().length() + " characters]";
    }
}
