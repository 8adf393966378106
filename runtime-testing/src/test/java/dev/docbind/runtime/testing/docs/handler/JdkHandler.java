package dev.docbind.runtime.testing.docs.handler;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.docbind.runtime.event.EventReader;
import dev.docbind.runtime.event.EventRefusedException;
import dev.docbind.runtime.event.Installations;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Consumer;

/** What docs/events.md shows for the JDK's own server. */
public record JdkHandler(EventReader<PortalEvent> events, Installations installations, Consumer<PortalEvent> queue)
        implements HttpHandler {

    public JdkHandler {
        Objects.requireNonNull(queue);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        int status = 200;
        try (exchange) {
            try {
                PortalEvent event = events.parse(exchange.getRequestBody());
                installations.verify(event);
                queue.accept(event);
            } catch (EventRefusedException e) {
                status = e.reason().status();
            }
            exchange.sendResponseHeaders(status, -1);
        }
    }
}
