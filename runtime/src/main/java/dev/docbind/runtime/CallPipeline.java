package dev.docbind.runtime;

import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.json.WireFormat;
import dev.docbind.runtime.transport.Transport;
import dev.docbind.runtime.transport.TransportRequest;
import dev.docbind.runtime.transport.TransportResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Map;

/** One call from the request to the checked answer: sign, send, log, tell errors from answers. */
final class CallPipeline {

    private static final Logger LOG = System.getLogger("dev.docbind.runtime");
    private static final Map<String, String> HEADERS = headers();

    private final Credentials credentials;
    private final Transport transport;
    private final AnswerReader answers;
    private final WireFormat format = WireFormat.bitrix24();

    CallPipeline(Credentials credentials, Transport transport) {
        this.credentials = credentials;
        this.transport = transport;
        this.answers = new AnswerReader(credentials::redact);
    }

    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("Accept", "application/json");
        return headers;
    }

    <R> R execute(MethodRef<R> method, Object request) {
        TransportResponse response = send(sign(method.name(), method.rest(), request));
        return answers.read(method, response);
    }

    RawAnswer call(String method, RestVersion rest, Map<String, ?> parameters) {
        MethodRef<JsonValue> ref = MethodRef.of(method, rest, JsonValue.class);
        TransportResponse response = send(sign(method, rest, parameters));
        JsonValue json = answers.read(ref, response);
        return new RawAnswer(response.status(), response.body(), json, answers.time(json));
    }

    private TransportRequest sign(String method, RestVersion rest, Object request) {
        Map<String, String> secrets = credentials.bodyParameters();
        String body = secrets.isEmpty() ? format.write(request) : format.write(merge(request, secrets));
        return new TransportRequest(method, credentials.address(method, rest), HEADERS, body);
    }

    private Map<String, Object> merge(Object request, Map<String, String> secrets) {
        JsonValue json = format.tree(request);
        if (!json.isObject()) {
            throw new IllegalArgumentException("parameters without names cannot carry an OAuth token");
        }
        Map<String, Object> merged = new LinkedHashMap<>(json.members());
        merged.putAll(secrets);
        return merged;
    }

    private TransportResponse send(TransportRequest request) {
        long begin = System.nanoTime();
        try {
            TransportResponse response = transport.execute(request);
            log(request.method(), "HTTP " + response.status(), begin);
            return response;
        } catch (IOException | RuntimeException e) {
            log(request.method(), "failed", begin);
            throw failure(request.method(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransportException(request.method(), "interrupted while waiting for the answer", e);
        }
    }

    private Bitrix24Exception failure(String method, Exception problem) {
        if (problem instanceof Bitrix24Exception known) {
            return known;
        }
        String reason = problem.getClass().getSimpleName();
        String text = problem.getMessage() == null ? reason : reason + ": " + credentials.redact(problem.getMessage());
        return new TransportException(method, text, CleanCause.of(problem, credentials::redact));
    }

    private static void log(String method, String outcome, long begin) {
        LOG.log(Level.DEBUG, () -> method + " " + outcome + " in " + (System.nanoTime() - begin) / 1_000_000 + " ms");
    }
}
