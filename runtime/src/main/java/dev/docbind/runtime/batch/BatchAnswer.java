package dev.docbind.runtime.batch;

import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.RawAnswer;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.UnreadableAnswerException;
import dev.docbind.runtime.internal.Repeatability;
import dev.docbind.runtime.transport.TransportResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer to one request of a batch: what each command was answered with, read as if it had come by itself. */
final class BatchAnswer {

    private static final int OK = 200;
    private static final String RESULT = "result";
    private static final String NULL = "null";

    private final PortalClient client;
    private final RawAnswer raw;
    private final Map<String, Map<String, String>> sections = new HashMap<>();

    BatchAnswer(PortalClient client, RestVersion version, RawAnswer raw) {
        this.client = client;
        this.raw = raw;
        String result = parts(raw.body()).getOrDefault(RESULT, "");
        if (version == RestVersion.V3) {
            sections.put(RESULT, parts(result));
            return;
        }
        for (Map.Entry<String, String> section : parts(result).entrySet()) {
            sections.put(section.getKey(), parts(section.getValue()));
        }
    }

    /** The members of an object by their names, and the elements of a list by their positions, as texts: of JSON that is correct. */
    private static Map<String, String> parts(String json) {
        Map<String, String> parts = new HashMap<>();
        String name = null;
        int start = 0;
        int depth = 0;
        for (int at = 0; at < json.length(); at++) {
            char c = json.charAt(at);
            if (c == '"') {
                at = endOfText(json, at);
            } else if (c == '{' || c == '[') {
                depth++;
                start = depth == 1 ? at + 1 : start;
            } else if (depth == 1 && c == ':') {
                name = json.substring(json.indexOf('"', start) + 1, json.lastIndexOf('"', at));
                start = at + 1;
            } else if (c == '}' || c == ']' || c == ',') {
                depth -= c == ',' ? 0 : 1;
                if (depth == (c == ',' ? 1 : 0)) {
                    String text = json.substring(start, at).strip();
                    if (!text.isEmpty()) {
                        parts.put(name == null ? String.valueOf(parts.size()) : name, text);
                    }
                    start = at + 1;
                    name = null;
                }
            }
        }
        return parts;
    }

    private static int endOfText(String json, int quote) {
        int at = quote + 1;
        while (json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    /** The method that is called; it may be repeated where all commands only read. */
    static MethodRef<Object, Response<Void>> method(RestVersion version, boolean reads) {
        MethodRef<Object, Response<Void>> method =
                MethodRef.of("batch", version, Object.class, Response.typeOf(Void.class));
        return reads ? method.reading() : method;
    }

    /** What a command returned, as JSON; null where it was refused, and where the answer says nothing of it. */
    @Nullable
    String result(Handle<?> handle, int index) {
        return error(handle, index) == null ? part(RESULT, handle, index) : null;
    }

    private @Nullable String error(Handle<?> handle, int index) {
        String error = part("result_error", handle, index);
        return NULL.equals(error) ? null : error;
    }

    /** A section is an object, a list where all keys are numbers, and an empty list where it has nothing. */
    private @Nullable String part(String section, Handle<?> handle, int index) {
        Map<String, String> parts = sections.getOrDefault(section, Map.of());
        return parts.getOrDefault(handle.name(), parts.get(String.valueOf(index)));
    }

    /** What became of a command, null where the answer says nothing of it. */
    <R> @Nullable Outcome<R> outcome(Handle<R> handle, int index) {
        String error = error(handle, index);
        String result = result(handle, index);
        StringBuilder body = new StringBuilder();
        if (error != null) {
            body.append(error.startsWith("{") ? error : "{\"error\":" + error + "}");
        } else if (result == null) {
            return null;
        } else {
            body.append("{\"result\":").append(result);
            for (String beside : new String[] {"total", "next", "time"}) {
                String part = part("result_" + beside, handle, index);
                if (part != null) {
                    body.append(",\"").append(beside).append("\":").append(part);
                }
            }
            body.append('}');
        }
        try {
            return new Outcome.Succeeded<>(
                    client.read(handle.method(), new TransportResponse(OK, raw.headers(), body.toString()))
                            .value());
        } catch (ApiException e) {
            return Repeatability.of(e) == Repeatability.UNKNOWN
                    ? new Outcome.Unknown<>(e, handle.method().reads())
                    : new Outcome.Refused<>(e, Repeatability.of(e) == Repeatability.NOT_RUN);
        } catch (Bitrix24Exception e) {
            return new Outcome.Unknown<>(e, handle.method().reads());
        }
    }

    /** That nothing is known of a command. */
    <R> Outcome<R> unknown(Handle<R> handle, String reason) {
        return new Outcome.Unknown<>(
                new UnreadableAnswerException(
                        handle.method().name(), raw.status(), raw.headers(), raw.body(), reason, null),
                handle.method().reads());
    }
}
