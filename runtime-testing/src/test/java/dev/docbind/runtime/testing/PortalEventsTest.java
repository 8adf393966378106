package dev.docbind.runtime.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.sun.net.httpserver.HttpServer;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.event.EventContext;
import dev.docbind.runtime.event.EventReader;
import dev.docbind.runtime.event.EventRefusedException;
import dev.docbind.runtime.event.EventType;
import dev.docbind.runtime.event.IncomingEvent;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.testing.event.TestEvents;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PortalEventsTest {

    private static final EventType<IncomingEvent> ADDED = EventType.of("OnDemoAdd");

    private final EventReader<Demo> reader = EventReader.of(code -> Demo.class);
    private final List<Demo> received = new CopyOnWriteArrayList<>();
    private EmbeddedPortal portal;
    private PortalClient client;
    private HttpServer server;
    private String handler;

    /** An event of a page. */
    record Demo(
            @JsonProperty(CONTEXT) EventContext context,
            @JsonProperty("data") @Nullable Data data,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional)
            implements IncomingEvent {}

    /** Its data. */
    record Data(
            @JsonProperty("ID") @Nullable Long id,
            @JsonProperty("list") @Nullable List<String> list,
            @JsonProperty("on") @Nullable Boolean on) {}

    @BeforeEach
    void start() throws IOException {
        portal = EmbeddedPortal.start(PortalEventsTest.class);
        client = PortalClient.webhook(portal.webhookAddress());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                int status = 200;
                try {
                    received.add(reader.parseVerified(
                            exchange.getRequestBody().readAllBytes(),
                            portal.events().applicationToken()));
                } catch (EventRefusedException e) {
                    status = e.reason().status();
                }
                exchange.sendResponseHeaders(status, -1);
            }
        });
        server.start();
        handler = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @AfterEach
    void stop() {
        server.stop(0);
        portal.close();
    }

    private static Demo demo() {
        return new Demo(
                EventContext.of(ADDED),
                new Data(7L, List.of("a=b&c", "ж"), true),
                Map.of("more", JsonValue.parse("{\"x\":[1,null,\"\"]}")));
    }

    @Test
    void aRecordIsWrittenAsAPortalWritesIt() {
        Demo read = reader.parseVerified(TestEvents.of(demo(), "t0ken"), "t0ken");
        assertThat(read.code()).isEqualTo("ONDEMOADD");
        assertThat(read.data()).isEqualTo(demo().data());
        assertThat(read.additional()).containsEntry("more", JsonValue.parse("{\"x\":{\"0\":\"1\",\"2\":\"\"}}"));
        assertThat(read.problems()).isEmpty();
        assertThat(reader.parse(TestEvents.of(demo())).context().auth().applicationToken())
                .isNull();
        assertThat(reader.parse(TestEvents.of("OnDemoAdd", Map.of("ID", 7), Map.of("user_id", 5)))
                        .context()
                        .auth()
                        .userId())
                .isEqualTo(5);
    }

    @Test
    void anEventReachesThoseWhoHaveBoundIt() {
        client.call("event.bind", Map.of("event", "onDemoAdd", "handler", handler));
        client.call("event.bind", Map.of("event", "OTHER", "handler", handler));
        assertThat(client.call("event.get", Map.of()).result().elements()).hasSize(2);
        assertThat(portal.events().fire("onDemoAdd", Map.of("ID", 8))).containsExactly(200);
        assertThat(portal.events().fire(demo())).containsExactly(200);
        assertThat(portal.events().fire("NOBODY", null)).isEmpty();
        assertThat(received).extracting(demo -> demo.data().id()).containsExactly(8L, 7L);
        assertThat(received.get(0).context().auth().memberId())
                .isEqualTo(portal.events().memberId());
        assertThat(received.get(0).context().handlerId()).isEqualTo(1);
        assertThat(client.call("event.unbind", Map.of("event", "ONDEMOADD", "handler", handler))
                        .result())
                .isEqualTo(JsonValue.parse("{\"count\":1}"));
        assertThat(portal.events().fire("onDemoAdd", Map.of("ID", 9))).isEmpty();
    }

    @Test
    void aMethodCanHaveAnEventAsItsEffect() {
        client.call("event.bind", Map.of("event", "onDemoAdd", "handler", handler));
        portal.effect("demo.report.get", "onDemoAdd", call -> Map.of("ID", call.parameter("ID")));
        client.call("demo.report.get", Map.of("ID", 5, "NAME", "n"));
        portal.failNext("demo.report.get", "NO_AUTH_FOUND");
        assertThatThrownBy(() -> client.call("demo.report.get", Map.of("ID", 6, "NAME", "n")))
                .isNotNull();
        assertThat(portal.events().awaitSent()).containsExactly(200);
        assertThat(received).extracting(demo -> demo.data().id()).containsExactly(5L);
    }

    @Test
    void whatAHandlerRefusesIsNotRepeated() {
        client.call("event.bind", Map.of("event", "onDemoAdd", "handler", "http://127.0.0.1:1/"));
        client.call("event.bind", Map.of("event", "onDemoAdd", "handler", handler));
        server.removeContext("/");
        assertThat(portal.events().fire("onDemoAdd", Map.of("ID", 8))).containsExactly(0, 404);
        assertThat(received).isEmpty();
    }

    @Test
    void theQueueHasTheLastStateAndReservesWhatIsFetched() {
        client.call("event.bind", Map.of("event", "onDemoAdd", "event_type", "offline"));
        for (int id : new int[] {1, 2, 1, 3}) {
            portal.events().fire("onDemoAdd", Map.of("ID", id));
        }
        JsonValue first =
                client.call("event.offline.get", Map.of("clear", 0, "limit", 2)).result();
        assertThat(first.get("events").elements()).hasSize(2);
        JsonValue second = client.call("event.offline.get", Map.of("clear", 0)).result();
        assertThat(second.get("events").elements()).hasSize(1);
        String process = first.get("process_id").text();
        assertThat(client.call("event.offline.get", Map.of("clear", 0, "process_id", process))
                        .result())
                .isEqualTo(first);
        assertThat(client.call("event.offline.list", Map.of("filter", Map.of(">PROCESS_ID", "")))
                        .result()
                        .elements())
                .hasSize(3);
        String failed = first.get("events").get(0).get("MESSAGE_ID").text();
        String handled = first.get("events").get(1).get("MESSAGE_ID").text();
        client.call("event.offline.error", Map.of("process_id", process, "message_id", List.of(failed)));
        client.call("event.offline.clear", Map.of("process_id", process, "message_id", List.of(handled)));
        assertThat(portal.events().waiting()).isEqualTo(2);
        assertThat(client.call("event.offline.get", Map.of("error", 1))
                        .result()
                        .get("events")
                        .elements())
                .singleElement()
                .satisfies(event -> assertThat(event.get("MESSAGE_ID").text()).isEqualTo(failed));
        assertThat(client.call("event.offline.get", Map.of())
                        .result()
                        .get("events")
                        .elements())
                .isEmpty();
    }

    @Test
    void aSourceIsNotToldOfItsOwnChanges() {
        client.call("event.bind", Map.of("event", "onDemoAdd", "event_type", "offline", "auth_connector", "mine"));
        portal.effect("demo.report.get", "onDemoAdd", call -> Map.of("ID", call.parameter("ID")));
        client.call("demo.report.get", Map.of("ID", 5, "NAME", "n", "auth_connector", "mine"));
        client.call("demo.report.get", Map.of("ID", 6, "NAME", "n"));
        portal.events().awaitSent();
        assertThat(portal.events().waiting()).isEqualTo(1);
        assertThat(client.call("event.offline.get", Map.of())
                        .result()
                        .get("events")
                        .elements())
                .isEmpty();
        assertThat(client.call("event.offline.get", Map.of("auth_connector", "mine"))
                        .result()
                        .get("events")
                        .elements())
                .hasSize(1);
    }
}
