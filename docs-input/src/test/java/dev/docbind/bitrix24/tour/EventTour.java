package dev.docbind.bitrix24.tour;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.docbind.bitrix24.Bitrix24;
import dev.docbind.bitrix24.events.Events;
import dev.docbind.bitrix24.events.OnCrmDealAdd;
import dev.docbind.bitrix24.events.PortalEvent;
import dev.docbind.runtime.event.EventReader;
import dev.docbind.runtime.event.EventRefusedException;
import dev.docbind.runtime.testing.EmbeddedPortal;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;

/** An application that listens: it binds a handler, and starts a workflow for each deal that somebody adds. */
final class EventTour {

    private static final long TEMPLATE = 212;

    private final EventReader<PortalEvent> events = Events.reader();
    private final PrintStream out;
    private final EmbeddedPortal portal;

    EventTour(PrintStream out, EmbeddedPortal portal) {
        this.out = out;
        this.portal = portal;
    }

    void run(Bitrix24 b24) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> receive(exchange, b24));
        server.start();
        try {
            String handler = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            b24.event().bind(Events.ON_CRM_DEAL_ADD, handler);
            out.println("Bound       " + Events.ON_CRM_DEAL_ADD + " to " + handler);
            portal.events().fire("ONCRMDEALADD", Map.of("FIELDS", Map.of("ID", 1634)));
        } finally {
            server.stop(0);
        }
    }

    private void receive(HttpExchange exchange, Bitrix24 b24) throws IOException {
        int status = 200;
        try (exchange) {
            try {
                PortalEvent event = events.parse(exchange.getRequestBody());
                event.verify(portal.events().applicationToken());
                work(event, b24);
            } catch (EventRefusedException e) {
                status = e.reason().status();
            }
            exchange.sendResponseHeaders(status, -1);
        }
    }

    private void work(PortalEvent event, Bitrix24 b24) {
        if (event instanceof OnCrmDealAdd added
                && added.data() != null
                && added.data().fields() != null) {
            long deal = added.data().fields().id();
            String workflow = b24.bizproc()
                    .workflow()
                    .start(r -> r.templateId(TEMPLATE).documentId("crm", "CCrmDocumentDeal", "DEAL_" + deal))
                    .result();
            out.println("Event       " + added.code() + ", deal " + deal + ": started " + workflow);
        }
    }
}
