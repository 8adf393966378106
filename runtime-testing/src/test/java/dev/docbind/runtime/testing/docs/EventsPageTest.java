package dev.docbind.runtime.testing.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.sun.net.httpserver.HttpServer;
import dev.docbind.runtime.auth.OAuthApplication;
import dev.docbind.runtime.auth.OAuthToken;
import dev.docbind.runtime.auth.TokenStore;
import dev.docbind.runtime.event.EventContext;
import dev.docbind.runtime.event.EventReader;
import dev.docbind.runtime.event.Installations;
import dev.docbind.runtime.event.OpenedPlacement;
import dev.docbind.runtime.event.PlacementCode;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.testing.EmbeddedPortal;
import dev.docbind.runtime.testing.docs.handler.JdkHandler;
import dev.docbind.runtime.testing.docs.handler.Placements;
import dev.docbind.runtime.testing.docs.handler.PlacementsId;
import dev.docbind.runtime.testing.docs.handler.PortalEvent;
import dev.docbind.runtime.testing.event.TestEvents;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The handlers of {@code docs/events.md} are those of the sources beside this, and work. */
class EventsPageTest {

    private static final Path PAGE = Path.of("../docs/events.md");
    private static final Path SOURCES = Path.of("src/test/java/dev/docbind/runtime/testing/docs/handler");
    private static final Pattern HANDLER = Pattern.compile("<!-- (\\w+) -->\\n\\n```java\\n(.*?)```", Pattern.DOTALL);

    /** Any event. */
    record Anything(
            @JsonProperty(CONTEXT) EventContext context,
            @JsonAnyGetter @JsonAnySetter Map<String, JsonValue> additional)
            implements PortalEvent {}

    @Test
    void handlersAreThoseThatAreCompiled() throws IOException {
        List<MatchResult> handlers =
                HANDLER.matcher(Files.readString(PAGE)).results().toList();
        assertThat(handlers).hasSize(4);
        for (MatchResult handler : handlers) {
            assertThat(plain(Files.readString(SOURCES.resolve(handler.group(1) + ".java"))))
                    .contains(plain(handler.group(2)));
        }
    }

    private static String plain(String source) {
        return source.replaceAll("\\s+", "");
    }

    @Test
    void theHandlerOfTheJdkTakesWhatThePortalProves() throws IOException {
        List<PortalEvent> queue = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        try (EmbeddedPortal portal = EmbeddedPortal.start(EventsPageTest.class)) {
            TokenStore store = TokenStore.inMemory();
            EventReader<PortalEvent> events = EventReader.of(code -> Anything.class);
            server.createContext(
                    "/",
                    new JdkHandler(
                            events,
                            Installations.of(
                                    OAuthApplication.builder("app.1", "s").build(), store),
                            queue::add));
            server.start();
            portal.events()
                    .call(
                            "event.bind",
                            JsonValue.of(Map.of(
                                    "event",
                                    "onDemo",
                                    "handler",
                                    "http://127.0.0.1:" + server.getAddress().getPort() + "/")));
            assertThat(portal.events().fire("onDemo", Map.of("ID", 1))).containsExactly(403);
            store.store(portal.events().memberId(), pair(portal));
            assertThat(portal.events().fire("onDemo", Map.of("ID", 2))).containsExactly(200);
            assertThat(queue)
                    .singleElement()
                    .satisfies(event -> assertThat(
                                    event.body().get("data").get("ID").text())
                            .isEqualTo("2"));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void whatATestPostsForAPlacementIsReadWithItsOptions() {
        byte[] form = TestEvents.opened(
                Placements.CRM_DYNAMIC_DETAIL_TAB.with(147),
                new PlacementsId(17L),
                Map.of("AUTH_ID", "a1", "AUTH_EXPIRES", "3600", "REFRESH_ID", "r1", "member_id", "m1"));
        OpenedPlacement opened = OpenedPlacement.parse(form);
        assertThat(opened.options(Placements.CRM_DYNAMIC_DETAIL_TAB)).isEqualTo(new PlacementsId(17L));
        assertThat(opened.options(Placements.CRM_DEAL_DETAIL_TAB)).isNull();
        assertThat(Placements.CRM_DYNAMIC_DETAIL_TAB.nameIn(opened.code())).isEqualTo("147");
        assertThat(opened.expiresIn()).isEqualTo(3600);
        assertThat(opened).asString().doesNotContain("a1", "r1");
        byte[] without = TestEvents.opened(PlacementCode.of("LEFT_MENU"), null, Map.of());
        assertThat(OpenedPlacement.parse(without).options().isNull()).isTrue();
    }

    private static OAuthToken pair(EmbeddedPortal portal) {
        return new OAuthToken(
                portal.accessToken(),
                null,
                null,
                portal.clientEndpoint(),
                null,
                portal.events().memberId(),
                null,
                null,
                null,
                portal.events().applicationToken());
    }
}
