package dev.docbind.runtime.client;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.json.WireFormat;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** What a call sends in each attempt: everything but the credentials, which can change between two attempts. */
final class CallRequest {

    private static final String KEY = "Idempotency-Key";
    private static final String ID = "X-Request-Id";
    private static final String BATCH = "batch";

    private final String method;
    private final String correlationId;
    private final String json;
    private final boolean hasNames;
    private final boolean runsOnce;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    CallRequest(MethodRef<?, ?> method, Object parameters, CallOptions options) {
        this.method = method.name();
        this.json = write(method, parameters);
        this.hasNames = json.startsWith("{");
        headers.put("Content-Type", "application/json");
        headers.put("Accept", "application/json");
        // In a header, never in the address: methods with positional parameters take any other parameter for theirs.
        headers.put(ID, HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()));
        headers.putAll(options.headers());
        this.correlationId = headers.get(ID);
        boolean isBatch = method.name().equalsIgnoreCase(BATCH);
        boolean takesKey = method.rest() == RestVersion.V3 && !method.reads() && !isBatch;
        String key = options.idempotencyKey();
        if (key != null) {
            headers.put(KEY, key);
        } else if (takesKey) {
            headers.putIfAbsent(KEY, UUID.randomUUID().toString());
        }
        // REST 2 does not know the key, and a batch is never repeated as a whole.
        this.runsOnce = takesKey;
    }

    private static String write(MethodRef<?, ?> method, Object parameters) {
        try {
            return WireFormat.bitrix24().write(parameters);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(method.name() + " cannot be called: " + e.getMessage(), e);
        }
    }

    String correlationId() {
        return correlationId;
    }

    /** Whether the portal runs it once, however often it is sent. */
    boolean runsOnce() {
        return runsOnce;
    }

    Map<String, String> headers(Credentials access) {
        String authorization = hasNames ? null : access.authorizationHeader();
        if (authorization == null) {
            return headers;
        }
        Map<String, String> signed = new LinkedHashMap<>(headers);
        signed.keySet().removeIf("Authorization"::equalsIgnoreCase);
        signed.put("Authorization", authorization);
        return signed;
    }

    /** The parse is for the rare request that mentions such a name; most are sent as they are. */
    private void refuseOwn(Set<String> names) {
        for (String name : names) {
            if (json.contains('"' + name + '"')
                    && WireFormat.bitrix24().parse(json).has(name)) {
                throw new IllegalArgumentException(
                        method + " cannot be called: \"" + name + "\" is set twice; the credentials set it");
            }
        }
    }

    /** Puts the token last into the body, where the documented calls have it. */
    String body(Credentials access) {
        Map<String, String> secrets = access.bodyParameters();
        if (secrets.isEmpty() || !hasNames) {
            return json;
        }
        refuseOwn(secrets.keySet());
        String members = WireFormat.bitrix24().write(secrets);
        String separator = json.length() > 2 ? "," : "";
        return json.substring(0, json.length() - 1) + separator + members.substring(1);
    }
}
