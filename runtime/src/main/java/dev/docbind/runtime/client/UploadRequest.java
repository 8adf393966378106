package dev.docbind.runtime.client;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.FileContent;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.transport.TransportRequest;
import dev.docbind.runtime.transport.TransportResponse;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The second step of an upload: the file as a form, to the address that the method gave. */
final class UploadRequest extends CallRequest {

    private static final String FORM = """
            --%s\r
            Content-Disposition: form-data; name="%s"; filename="%s"\r
            Content-Type: application/octet-stream\r
            \r
            """;

    private final String method;
    private final String address;
    private final String head;
    private final FileContent file;

    UploadRequest(MethodRef<?, ?> method, CallOptions options, String address, String field, FileContent file) {
        super(method, Map.of(), options, true);
        this.method = method.name();
        this.address = address;
        this.head = FORM.formatted(correlationId(), quoted(field), quoted(file.name()));
        this.file = file;
    }

    /** A name in quotes, as a form has it; a line that ends in it would end the header, too. */
    static String quoted(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isISOControl(name.charAt(i))) {
                throw new IllegalArgumentException("a file cannot be sent under a name with control characters");
            }
        }
        return name.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    @Override
    URI address(Credentials access) {
        return fileAddress(address, super.address(access));
    }

    @Override
    @Nullable
    URI target(PortalRedirects redirects, URI from, TransportResponse response, int followed) {
        return null;
    }

    @Override
    String redact(String text) {
        return withoutPath(address, text);
    }

    @Override
    TransportRequest attempt(URI to, Credentials access, @Nullable Duration timeout) {
        String end = "\r\n--" + correlationId() + "--\r\n";
        return new TransportRequest(
                method,
                to,
                Map.of("Content-Type", "multipart/form-data; boundary=" + correlationId()),
                "",
                BodyPublishers.concat(
                        BodyPublishers.ofString(head, StandardCharsets.UTF_8),
                        file.publisher(false),
                        BodyPublishers.ofString(end)),
                timeout,
                null);
    }
}
