package dev.docbind.runtime.transport;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The transport over {@link HttpClient}. It follows no redirects: a secret goes to the address it was given for. */
public final class JdkTransport implements Transport {

    /** How long a connection may take to open. */
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

    private final HttpClient client;
    private final Duration timeout;

    private JdkTransport(HttpClient client, Duration timeout) {
        this.client = client;
        this.timeout = timeout;
    }

    /**
     * A transport with connections of its own.
     *
     * @param timeout how long one call may take; the portal itself gives up after 60 seconds
     * @return the transport
     */
    public static JdkTransport withTimeout(Duration timeout) {
        // HTTP/2 would add upgrade headers to calls over plain HTTP, which the documented calls do not have.
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT_TIMEOUT)
                .build();
        return new JdkTransport(client, timeout);
    }

    @Override
    public TransportResponse execute(TransportRequest request) throws IOException, InterruptedException {
        HttpRequest.Builder http = HttpRequest.newBuilder(request.address())
                .timeout(timeout)
                .POST(HttpRequest.BodyPublishers.ofString(request.body(), StandardCharsets.UTF_8));
        request.headers().forEach(http::setHeader);
        HttpResponse<String> response =
                client.send(http.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new TransportResponse(response.statusCode(), response.headers().map(), response.body());
    }
}
