package dev.docbind.runtime.client;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.FileContent;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.internal.Checked;
import dev.docbind.runtime.internal.CloudHosts;
import dev.docbind.runtime.internal.SentFile;
import dev.docbind.runtime.json.WireFormat;
import dev.docbind.runtime.transport.TransportRequest;
import dev.docbind.runtime.transport.TransportResponse;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** What a call sends in each attempt: everything but the credentials, which can change between two attempts. */
class CallRequest {

    private static final String KEY = "Idempotency-Key";
    private static final String ID = "X-Request-Id";
    private static final String BATCH = "batch";

    private final MethodRef<?, ?> method;
    private final String correlationId;
    private final String json;
    private final boolean hasNames;
    private final boolean runsOnce;
    private final List<SentFile> files = new ArrayList<>(0);
    private final SortedMap<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    CallRequest(MethodRef<?, ?> method, Object parameters, CallOptions options, boolean streams) {
        this.method = method;
        this.json = write(parameters, streams);
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

    private String write(Object parameters, boolean streams) {
        try {
            return WireFormat.bitrix24().write(Checked.sendable(parameters), streams ? files : null);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(method.name() + " cannot be called: " + e.getMessage(), e);
        }
    }

    String correlationId() {
        return correlationId;
    }

    /** Where a call goes before a portal says that it has moved. */
    URI address(Credentials access) {
        return access.address(method.name(), method.rest());
    }

    /** Where a redirect leads, or null when it must not be followed. */
    @Nullable
    URI target(PortalRedirects redirects, URI from, TransportResponse response, int followed) {
        return followed == 0 ? redirects.target(from, response) : null;
    }

    /** Whether a redirect says that the portal has moved. */
    boolean isMoved() {
        return true;
    }

    /** The answer to read for the one that came. */
    TransportResponse answer(TransportResponse response) {
        return response;
    }

    /** Whether the answer to another attempt can be taken. */
    boolean isOpen() {
        return true;
    }

    /** Takes secrets of its own out of a text. */
    String redact(String text) {
        return text;
    }

    /** The address of a file that a portal gave, if need be without its host; it holds secrets. */
    static URI fileAddress(String text, URI portal) {
        URI address = null;
        try {
            address = portal.resolve(text.strip().replace(" ", "%20"));
        } catch (IllegalArgumentException e) {
            // Its message repeats the address.
        }
        if (address == null || text.isBlank() || !isTrusted(address, portal)) {
            throw new IllegalArgumentException("a file is sent to and fetched from an address with https alone");
        }
        return address;
    }

    /** Whether nobody on the way can read it. Only what is on this machine itself leads to it in plain text. */
    static boolean isTrusted(URI address, URI from) {
        String host = address.getHost();
        String scheme = address.getScheme();
        return host != null
                && ("https".equalsIgnoreCase(scheme)
                        || (from.getScheme().equalsIgnoreCase(scheme) && CloudHosts.isLoopback(host)));
    }

    /** Takes what follows the host of an address out of a text. */
    static String withoutPath(String address, String text) {
        int path = address.indexOf('/', address.indexOf("://") < 0 ? 0 : address.indexOf("://") + "://".length());
        return path < 0 || path + 1 >= address.length() ? text : text.replace(address.substring(path), "/***");
    }

    /** One attempt. */
    TransportRequest attempt(URI address, Credentials access, @Nullable Duration timeout) {
        String text = body(access);
        BodyPublisher stream = files.isEmpty() ? null : stream(text.split(SentFile.LATER));
        return new TransportRequest(method.name(), address, headers(access), text, stream, timeout, null);
    }

    /** The text, with the files in their places. */
    private BodyPublisher stream(String[] pieces) {
        BodyPublisher[] parts = new BodyPublisher[2 * pieces.length - 1];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = i % 2 == 0
                    ? BodyPublishers.ofString(pieces[i / 2], StandardCharsets.UTF_8)
                    : ((FileContent) files.get(i / 2)).publisher(true);
        }
        return BodyPublishers.concat(parts);
    }

    /** Whether the portal runs it once, however often it is sent. */
    boolean runsOnce() {
        return runsOnce;
    }

    private Map<String, String> headers(Credentials access) {
        String authorization = hasNames ? null : access.authorizationHeader();
        if (authorization == null) {
            return headers;
        }
        SortedMap<String, String> signed = new TreeMap<>(headers);
        signed.remove("Authorization");
        signed.put("Authorization", authorization);
        return signed;
    }

    /** The parse is for the rare request that mentions such a name; most are sent as they are. */
    private void refuseOwn(Set<String> names) {
        for (String name : names) {
            if (json.contains('"' + name + '"')
                    && WireFormat.bitrix24()
                            .parse(json.replace(SentFile.LATER, ""))
                            .has(name)) {
                throw new IllegalArgumentException(
                        method.name() + " cannot be called: \"" + name + "\" is set twice; the credentials set it");
            }
        }
    }

    /** Puts the token last into the body, where the documented calls have it. */
    private String body(Credentials access) {
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
