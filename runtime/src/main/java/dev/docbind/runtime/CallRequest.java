package dev.docbind.runtime;

import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.json.WireFormat;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** What a call sends in each of its tries: all but the credentials, which can change between two tries. */
final class CallRequest {

    private static final String KEY = "Idempotency-Key";

    private final String correlationId;
    private final String json;
    private final boolean hasNames;
    private final Map<String, String> headers = new LinkedHashMap<>();

    CallRequest(MethodRef<?> method, Object parameters, CallOptions options, boolean reads) {
        this.correlationId =
                HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        this.json = write(method, parameters);
        this.hasNames = json.startsWith("{");
        headers.put("Content-Type", "application/json");
        headers.put("Accept", "application/json");
        // In a header, never in the address: methods with positional parameters take any other parameter for theirs.
        headers.put("X-Request-Id", correlationId);
        headers.putAll(options.headers());
        String key = options.idempotencyKey();
        if (key != null) {
            headers.put(KEY, key);
        } else if (method.rest() == RestVersion.V3 && !reads) {
            headers.putIfAbsent(KEY, UUID.randomUUID().toString());
        }
    }

    private static String write(MethodRef<?> method, Object parameters) {
        try {
            return WireFormat.bitrix24().write(parameters);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(method.name() + " cannot be called: " + e.getMessage(), e);
        }
    }

    String correlationId() {
        return correlationId;
    }

    boolean runsOnce() {
        return headers.containsKey(KEY);
    }

    Map<String, String> headers(Credentials access) {
        String authorization = hasNames ? null : access.authorizationHeader();
        if (authorization == null) {
            return headers;
        }
        Map<String, String> signed = new LinkedHashMap<>(headers);
        signed.put("Authorization", authorization);
        return signed;
    }

    /** Puts the token last into the body, where the documented calls have it. */
    String body(Credentials access) {
        Map<String, String> secrets = access.bodyParameters();
        if (secrets.isEmpty() || !hasNames) {
            return json;
        }
        String members = WireFormat.bitrix24().write(secrets);
        String separator = json.length() > 2 ? "," : "";
        return json.substring(0, json.length() - 1) + separator + members.substring(1);
    }
}
