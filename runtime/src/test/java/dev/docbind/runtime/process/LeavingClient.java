package dev.docbind.runtime.process;

import dev.docbind.runtime.auth.TokenStore;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.transport.JdkTransport;
import dev.docbind.runtime.transport.NotSentException;
import dev.docbind.runtime.transport.Transport;
import dev.docbind.runtime.transport.TransportRequest;
import dev.docbind.runtime.transport.TransportResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** Uses everything that has threads, says which there are, and leaves without closing anything. */
final class LeavingClient {

    private LeavingClient() {}

    public static void main(String[] arguments) {
        String origin = arguments[0];
        TokenStore store = TokenStore.inMemory();
        store.store(OneTimePortal.ACCOUNT, OneTimePortal.token(origin, 1));
        JdkTransport http = JdkTransport.withTimeout(Duration.ofSeconds(30));
        PortalClient client = OneTimePortal.client(origin, store, new FailingOnce(http), http);
        client.async()
                .call("a.b", Map.of())
                .thenAccept(answer -> say(Thread.currentThread()))
                .join();
        client.call("a.b", Map.of());
        // A transport that can only wait does so on a thread of its own.
        PortalClient waiting = OneTimePortal.client(origin, store, request -> http.execute(request), http);
        waiting.async()
                .call("a.b", Map.of())
                .thenAccept(answer -> say(Thread.currentThread()))
                .join();
        PortalClient own = PortalClient.webhook("http://127.0.0.1:1/rest/1/x/");
        // Left under way, with its pauses: it must not keep the JVM.
        CompletableFuture<?> left = own.async().call("a.b", Map.of());
        Thread.getAllStackTraces().keySet().forEach(LeavingClient::say);
        System.out.println("left " + !left.isDone());
    }

    private static void say(Thread thread) {
        System.out.println("thread " + thread.isDaemon() + " " + thread.getName());
    }

    /** Fails the first call, so that a pause follows. */
    private static final class FailingOnce implements Transport {

        private final Transport inner;
        private final AtomicBoolean hasFailed = new AtomicBoolean();

        FailingOnce(Transport inner) {
            this.inner = inner;
        }

        @Override
        public TransportResponse execute(TransportRequest request) throws IOException, InterruptedException {
            return inner.execute(request);
        }

        @Override
        public CompletableFuture<TransportResponse> executeAsync(TransportRequest request) {
            return hasFailed.compareAndSet(false, true)
                    ? CompletableFuture.failedFuture(new NotSentException("refused", null))
                    : inner.executeAsync(request);
        }
    }
}
