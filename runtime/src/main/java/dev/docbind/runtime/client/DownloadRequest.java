package dev.docbind.runtime.client;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.FileReference;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.transport.AnswerTooLargeException;
import dev.docbind.runtime.transport.BodySink;
import dev.docbind.runtime.transport.TransportRequest;
import dev.docbind.runtime.transport.TransportResponse;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file that is fetched. What proves the caller goes along only to a method of the portal itself, to whose address a portal has added
 * nothing that proves it, and to nowhere that a redirect leads but the portal's new address.
 */
final class DownloadRequest extends CallRequest implements BodySink, Closeable {

    static final MethodRef<Object, JsonValue> METHOD =
            MethodRef.of("download", RestVersion.V2, JsonValue.class).reading();

    private static final TransportResponse TAKEN = new TransportResponse(200, Map.of(), "{\"result\":true}");
    private static final int MOST_REDIRECTS = 5;
    private static final int SUCCESS = 200;
    private static final int NOT_SUCCESS = 300;
    private static final Pattern OF_METHOD = Pattern.compile("/rest/([A-Za-z0-9_.]+?)(?:\\.json)?");
    private static final Pattern SIGNED = Pattern.compile("(?:^|&)(?:auth|token)=");

    private final FileReference file;
    private final @Nullable Path target;
    private final long limit;
    private @Nullable OutputStream out;
    private @Nullable IOException problem;
    private @Nullable URI own;
    private String form = "";
    private boolean isTaken;
    private long announced;
    private long written;
    private final long begin = System.nanoTime();
    private final @Nullable Duration deadline;

    /** A download to a path, which each attempt writes anew, or else to a stream, which cannot begin anew. */
    DownloadRequest(
            CallOptions options, FileReference file, @Nullable Path target, @Nullable OutputStream out, long limit) {
        super(METHOD, Map.of(), options, true);
        this.file = file;
        this.target = target;
        this.out = out;
        this.limit = limit;
        this.deadline = options.deadline();
    }

    @Override
    URI address(Credentials access) {
        URI portal = super.address(access);
        URI address = fileAddress(file.address(), portal);
        Matcher method = OF_METHOD.matcher(String.valueOf(address.getRawPath()));
        String query = address.getRawQuery() == null ? "" : address.getRawQuery();
        own = null;
        if (method.matches()
                && portal.resolve("/").equals(address.resolve("/"))
                && !SIGNED.matcher(query).find()) {
            form = query;
            own = access.address(method.group(1), RestVersion.V2);
        }
        return own == null ? address : own;
    }

    @Override
    TransportRequest attempt(URI to, Credentials access, @Nullable Duration timeout) {
        if (own == null) {
            return new TransportRequest(METHOD.name(), to, Map.of("Accept", "*/*"), "", null, timeout, this);
        }
        StringBuilder body = new StringBuilder(form);
        for (Map.Entry<String, String> secret : access.bodyParameters().entrySet()) {
            body.append('&').append(secret.getKey()).append('=');
            body.append(URLEncoder.encode(secret.getValue(), StandardCharsets.UTF_8));
        }
        Map<String, String> headers = Map.of("Accept", "*/*", "Content-Type", "application/x-www-form-urlencoded");
        return new TransportRequest(METHOD.name(), to, headers, body.toString(), null, timeout, this);
    }

    @Override
    @Nullable
    URI target(PortalRedirects redirects, URI from, TransportResponse response, int followed) {
        URI moved = own == null ? null : super.target(redirects, from, response, followed);
        if (moved != null) {
            return moved;
        }
        // From here on it leads to a file, which nobody has to prove anything for.
        own = null;
        String location = response.header("Location");
        try {
            URI to = location == null ? null : from.resolve(location.strip());
            return to != null && followed < MOST_REDIRECTS && isTrusted(to, from) ? to : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    boolean isMoved() {
        return own != null;
    }

    @Override
    boolean isOpen() {
        if (problem != null) {
            throw new UncheckedIOException(problem);
        }
        return target != null || written == 0;
    }

    @Override
    String redact(String text) {
        return withoutPath(file.address(), text);
    }

    @Override
    public boolean begin(TransportResponse answer) {
        String type = String.valueOf(answer.header("Content-Type")).toLowerCase(Locale.ROOT);
        String disposition =
                String.valueOf(answer.header("Content-Disposition")).strip().toLowerCase(Locale.ROOT);
        boolean mayBeRefusal = type.contains("json") || type.contains("html");
        String length = answer.header("Content-Length");
        isTaken = answer.status() >= SUCCESS
                && answer.status() < NOT_SUCCESS
                && (disposition.startsWith("attachment") || !mayBeRefusal);
        String encoding = answer.header("Content-Encoding");
        isTaken &= encoding == null || encoding.equalsIgnoreCase("identity");
        announced = length == null || !length.matches("\\d{1,18}") ? -1 : Long.parseLong(length);
        written = 0;
        if (isTaken && target != null) {
            try {
                close();
                out = Files.newOutputStream(target);
            } catch (IOException e) {
                problem = e;
            }
        }
        return isTaken;
    }

    @Override
    public void write(ByteBuffer bytes) throws IOException {
        written += bytes.remaining();
        if (Math.max(announced, written) > limit) {
            throw new AnswerTooLargeException(SUCCESS, limit);
        }
        // A transport's own time begins anew with each part.
        if (deadline != null && deadline.minusNanos(System.nanoTime() - begin).isNegative()) {
            throw new IOException("the file did not come within the deadline");
        }
        byte[] part = new byte[bytes.remaining()];
        bytes.get(part);
        try {
            if (out != null) {
                out.write(part);
            }
        } catch (IOException e) {
            problem = e;
            throw e;
        }
    }

    /** Reads what a portal says in place of a file; a file has been taken already. */
    @Override
    TransportResponse answer(TransportResponse response) {
        isOpen();
        if (!isTaken) {
            if (response.status() < NOT_SUCCESS && !response.body().contains("\"error\"")) {
                throw AnswerReader.unreadable(METHOD.name(), response, "an answer in place of a file");
            }
            return response;
        }
        if (announced >= 0 && written != announced) {
            throw new TransportException(
                    METHOD.name(), "the file has " + written + " bytes in place of " + announced, null);
        }
        return TAKEN;
    }

    @Override
    public void close() throws IOException {
        if (target != null && out != null) {
            out.close();
        }
    }
}
