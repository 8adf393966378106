package dev.docbind.runtime.transport;

import dev.docbind.runtime.internal.Checked;
import dev.docbind.runtime.internal.DaemonThreads;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/**
 * The transport over {@link HttpClient}. It follows no redirects, which could carry a secret to another host. It asks
 * for compressed answers, and reads none that is too large, before or after decompression.
 */
public final class JdkTransport implements Transport {

    private static final AtomicLong POOLS = new AtomicLong();

    /**
     * How many asynchronous calls may have a thread that waits for each. Without one, a call ends on a thread of the JDK's choice, which
     * it starts anew where there are one or two processors, and goes on on another: that costs more than to wait.
     */
    private static final Semaphore THREADS = new Semaphore(32);

    /** Bytes of a file in a second, at the slowest: for each so many, the default timeout is a second longer. */
    private static final long SLOWEST_UPLOAD = 64L << 10;

    private final HttpClient client;
    private final @Nullable ExecutorService threads;
    private final Duration timeout;
    private final long largestAnswer;
    private final boolean packed;

    private JdkTransport(HttpClient client, @Nullable ExecutorService threads, Builder settings) {
        this.client = client;
        this.threads = threads;
        this.timeout = settings.timeout;
        this.largestAnswer = settings.largestAnswer;
        this.packed = settings.packed;
    }

    /**
     * Returns a transport with connections of its own.
     *
     * @param timeout how long one call may take, more than zero; the portal itself gives up after 60 seconds
     * @return the transport
     * @throws IllegalArgumentException when it is not
     */
    public static JdkTransport withTimeout(Duration timeout) {
        return builder().timeout(timeout).build();
    }

    /**
     * Returns a builder of a transport.
     *
     * @return a builder with the defaults
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public TransportResponse execute(TransportRequest request) throws IOException, InterruptedException {
        try {
            HttpResponse<byte[]> response = client.send(http(request), body(request, null));
            return response(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw explain(e);
        }
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // what follows on the futures ends in the one that is returned
    public CompletableFuture<TransportResponse> executeAsync(TransportRequest request) {
        if (THREADS.tryAcquire()) {
            return ThreadedExchange.start(this, request, THREADS);
        }
        CompletableFuture<TransportResponse> answer = new CompletableFuture<>();
        CompletableFuture<HttpResponse<byte[]>> exchange = client.sendAsync(http(request), body(request, answer));
        exchange.exceptionallyAsync(problem -> fail(answer, problem), DaemonThreads.shared());
        answer.whenComplete((response, problem) -> {
            if (problem != null) {
                // To cancel what was derived from the exchange would leave the exchange running.
                exchange.cancel(true);
            }
        });
        return answer;
    }

    private void finish(CompletableFuture<TransportResponse> answer, HttpResponse.ResponseInfo head, byte[] body) {
        try {
            answer.complete(response(head.statusCode(), head.headers(), body));
        } catch (IOException | RuntimeException e) {
            answer.completeExceptionally(e);
        }
    }

    /** Ends a call whose exchange has failed, and leaves the exchange failed. */
    private static HttpResponse<byte[]> fail(CompletableFuture<TransportResponse> answer, Throwable problem) {
        Throwable cause = problem instanceof CompletionException ? problem.getCause() : problem;
        IOException known = cause instanceof IOException io ? explain(io) : new IOException(cause);
        answer.completeExceptionally(known);
        throw new CompletionException(known);
    }

    private HttpRequest http(TransportRequest request) {
        HttpRequest.Builder http = HttpRequest.newBuilder(request.address()).timeout(timeout(request));
        if (request.stream() != null) {
            http.POST(request.stream());
        } else if (!request.body().isEmpty()) {
            http.POST(HttpRequest.BodyPublishers.ofString(request.body(), StandardCharsets.UTF_8));
        }
        for (Map.Entry<String, String> header : request.headers().entrySet()) {
            http.setHeader(header.getKey(), header.getValue());
        }
        // The length of a file is checked as it comes.
        if (packed && request.sink() == null) {
            http.setHeader("Accept-Encoding", "gzip");
        }
        return http.build();
    }

    private Duration timeout(TransportRequest request) {
        Duration own = request.timeout();
        if (own != null) {
            return Checked.positive(own);
        }
        HttpRequest.BodyPublisher stream = request.stream();
        return stream == null ? timeout : timeout.plusSeconds(stream.contentLength() / SLOWEST_UPLOAD);
    }

    /** Reads the body, and ends the answer of a call that does not wait: the exchange ends later, and on one more thread. */
    private HttpResponse.BodyHandler<byte[]> body(
            TransportRequest request, @Nullable CompletableFuture<TransportResponse> answer) {
        long patience = timeout(request).toNanos();
        long end = System.nanoTime() + patience;
        return head -> {
            long announced = head.headers().firstValueAsLong("Content-Length").orElse(0);
            LimitedBody body = new LimitedBody(
                    head.statusCode(), announced, largestAnswer, end, patience, taker(request.sink(), head));
            if (answer != null) {
                body.getBody().thenAcceptAsync(bytes -> finish(answer, head, bytes), DaemonThreads.shared());
            }
            return body;
        };
    }

    private static @Nullable BodySink taker(@Nullable BodySink sink, HttpResponse.ResponseInfo answer) {
        TransportResponse head =
                new TransportResponse(answer.statusCode(), answer.headers().map(), "");
        return sink != null && sink.begin(head) ? sink : null;
    }

    private TransportResponse response(int status, HttpHeaders headers, byte[] body) throws IOException {
        String type = headers.firstValue("Content-Type").orElse("");
        String encoding = headers.firstValue("Content-Encoding").orElse("");
        String disposition = headers.firstValue("Content-Disposition").orElse("");
        Charset charset = BodyText.charset(type);
        boolean mayBeFile = FileBody.mayBe(status, type, disposition);
        String text = BodyText.of(body, mayBeFile ? FileBody.BYTES : charset, encoding, status, largestAnswer);
        if (mayBeFile && !FileBody.is(status, type, disposition, text)) {
            text = BodyText.of(text.getBytes(FileBody.BYTES), charset);
        }
        return new TransportResponse(status, headers.map(), text);
    }

    /** Finds in what the HTTP client threw what a caller has to know: whether anything was sent, what was too large. */
    private static IOException explain(IOException problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof AnswerTooLargeException known) {
                return known;
            }
            if (cause instanceof ConnectException
                    || cause instanceof HttpConnectTimeoutException
                    || cause instanceof UnknownHostException
                    || cause instanceof UnresolvedAddressException
                    || cause instanceof SSLHandshakeException) {
                return new NotSentException(problem.getClass().getSimpleName(), problem);
            }
        }
        return problem;
    }

    @Override
    public boolean streams() {
        return true;
    }

    /**
     * Closes connections; calls in progress may fail. Before Java 21 an HTTP client cannot be closed: its connections are closed
     * when they have been idle for a while, or when the garbage collector finds the client.
     */
    @Override
    public void close() {
        if (threads != null) {
            try {
                HttpClient.class.getMethod("shutdownNow").invoke(client);
            } catch (ReflectiveOperationException e) {
                // This Java has no such method.
            }
            threads.shutdown();
        }
    }

    @Override
    public String toString() {
        return "JdkTransport";
    }

    /** Builds a transport. */
    public static final class Builder {

        private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(70);
        private static final Duration DEFAULT_CONNECT_TIMEOUT = Duration.ofSeconds(10);
        private static final long DEFAULT_LARGEST_ANSWER = 64L << 20;

        private @Nullable HttpClient client;
        private Duration timeout = DEFAULT_TIMEOUT;
        private Duration connectTimeout = DEFAULT_CONNECT_TIMEOUT;
        private long largestAnswer = DEFAULT_LARGEST_ANSWER;
        private boolean packed = true;

        private Builder() {}

        /**
         * Sets the HTTP client, such as one with a proxy or with further certificates. The transport does not close it.
         *
         * @param value a client that follows no redirects
         * @return this builder
         * @throws IllegalArgumentException when the client follows redirects
         */
        public Builder client(HttpClient value) {
            if (value.followRedirects() != HttpClient.Redirect.NEVER) {
                throw new IllegalArgumentException(
                        "the HTTP client must not follow redirects: they would carry secrets");
            }
            this.client = value;
            return this;
        }

        /**
         * Sets how long one call may take, its body included; 70 seconds by default, a little more than the portal's own
         * 60. A call has a second more for each 64 KiB of its files, and a file that is received may take any time as long as its
         * bytes keep coming.
         *
         * @param value the time, more than zero
         * @return this builder
         * @throws IllegalArgumentException when it is not
         */
        public Builder timeout(Duration value) {
            this.timeout = Checked.positive(value);
            return this;
        }

        /**
         * Sets how long a connection may take to open; 10 seconds by default. A client that is set has its own limit.
         *
         * @param value the time, more than zero
         * @return this builder
         * @throws IllegalArgumentException when it is not
         */
        public Builder connectTimeout(Duration value) {
            this.connectTimeout = Checked.positive(value);
            return this;
        }

        /**
         * Sets the largest answer that is read, before and after decompression; 64 MiB by default.
         *
         * @param bytes the limit in bytes; more than {@code Integer.MAX_VALUE - 8} is not possible and means as much
         * @return this builder
         * @throws IllegalArgumentException when it is less than one
         */
        public Builder largestAnswer(long bytes) {
            if (bytes < 1) {
                throw new IllegalArgumentException("an answer has at least one byte, not " + bytes);
            }
            this.largestAnswer = Math.min(bytes, Integer.MAX_VALUE - 8L);
            return this;
        }

        /**
         * Sets whether compressed answers are asked for; by default they are.
         *
         * @param value false to ask for none
         * @return this builder
         */
        public Builder packed(boolean value) {
            this.packed = value;
            return this;
        }

        /**
         * Builds the transport.
         *
         * @return the transport
         */
        public JdkTransport build() {
            if (client != null) {
                return new JdkTransport(client, null, this);
            }
            ExecutorService threads = DaemonThreads.pool("docbind-http-" + POOLS.incrementAndGet() + "-");
            // HTTP/2 would add upgrade headers to calls over plain HTTP, which the documented calls do not have.
            HttpClient own = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(connectTimeout)
                    .executor(threads)
                    .build();
            return new JdkTransport(own, threads, this);
        }
    }
}
