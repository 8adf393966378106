package dev.docbind.runtime.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.TypeRef;
import dev.docbind.runtime.list.ListMethod;
import dev.docbind.runtime.list.Paged;
import dev.docbind.runtime.list.PagingStrategy;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Without a table a list is answered from the rows of the page's own example, and who walks it comes to its end. */
class ExampleTableTest {

    private static final String ITEMS = "demo.item.list";
    private static final String EVENTS = "demo.event.get";

    private EmbeddedPortal portal;
    private PortalClient client;

    record Item(@JsonProperty("id") @Nullable Long id) {}

    record Items(@JsonProperty("items") @Nullable List<Item> items) {}

    @BeforeEach
    void start() throws IOException {
        portal = EmbeddedPortal.start(ExampleTableTest.class);
        client = PortalClient.webhook(portal.webhookAddress());
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    private JsonValue answer(String method, Map<String, ?> parameters) {
        return client.call(method, parameters).json();
    }

    private static List<String> ids(JsonValue answer) {
        return answer.get("result").get("items").elements().stream()
                .map(item -> item.get("id").toString().replace("\"", ""))
                .toList();
    }

    @Test
    void whoWalksTheExampleComesToItsEnd() {
        Paged<Item> items = ListMethod.of(
                        MethodRef.of(ITEMS, RestVersion.V2, Object.class, Response.typeOf(TypeRef.of(Items.class)))
                                .reading(),
                        "start|start||filter|ID|order||ID|asc",
                        Items::items)
                .id(Item::id)
                .walk(client, Map.of());
        assertThat(items).extracting(Item::id).containsExactly(7L, 37L, 42L);
        assertThat(items.strategy(PagingStrategy.DOCUMENTED))
                .extracting(Item::id)
                .containsExactly(42L, 7L, 37L);
    }

    @Test
    void whoWalksByListsOfConditionsComesToItsEnd() {
        Paged<Item> entries = ListMethod.of(
                        MethodRef.of(
                                        "demo.entry.list",
                                        RestVersion.V3,
                                        Object.class,
                                        Response.typeOf(TypeRef.of(Items.class)))
                                .reading(),
                        "page|pagination.page|pagination.limit|filter|id|order||id|ASC|select|>",
                        Items::items)
                .id(Item::id)
                .walk(client, Map.of("filter", List.of(List.of("kind", "=", "x"))));
        assertThat(entries).extracting(Item::id).containsExactly(7L, 37L, 42L);
        assertThat(portal.requests()).hasSize(2);
        assertThat(entries.strategy(PagingStrategy.DOCUMENTED))
                .extracting(Item::id)
                .containsExactly(42L, 7L, 37L);
    }

    @Test
    void whoAsksForNothingGetsTheExampleWithTheCountOfItsRows() {
        assertThat(answer(ITEMS, Map.of()))
                .hasToString(
                        "{\"result\":{\"unit\":\"kg\",\"items\":[{\"id\":\"42\",\"weight\":2},{\"id\":7,\"weight\":3},"
                                + "{\"id\":37,\"weight\":1}]},\"total\":3,\"time\":{\"start\":1.5}}");
    }

    @Test
    void theRowsComeInTheOrderOfTheRequestAndWithinItsBounds() {
        assertThat(ids(answer(ITEMS, Map.of("order", Map.of("weight", "desc")))))
                .containsExactly("7", "42", "37");
        assertThat(ids(answer(ITEMS, Map.of("filter", Map.of(">ID", 7, "<=ID", 40)))))
                .containsExactly("37");
        assertThat(ids(answer(ITEMS, Map.of("filter", Map.of("weight", 5, "ID", 3)))))
                .as("the rows stand for those that meet the conditions")
                .hasSize(3);
    }

    @Test
    void aPositionBehindTheRowsHasNone() {
        JsonValue behind = answer(ITEMS, Map.of("start", 50));
        assertThat(ids(behind)).isEmpty();
        assertThat(behind.get("total")).isEqualTo(JsonValue.of(3));
        assertThat(answer(ITEMS, Map.of("start", -1)).has("total")).isFalse();
    }

    @Test
    void rowsWithoutIdentifierAreBehindNone() {
        MethodRef<Object, JsonValue> labels = MethodRef.of(
                        "demo.label.list", RestVersion.V2, Object.class, TypeRef.of(JsonValue.class))
                .withoutResult();
        assertThat(client.execute(labels, Map.of()))
                .hasToString("{\"labels\":[{\"text\":\"one\"},{\"text\":\"two\"}],\"total\":2}");
        assertThat(client.execute(labels, Map.of("filter", Map.of(">id", 1))))
                .hasToString("{\"labels\":[],\"total\":0}");
    }

    @Test
    void rowsThatHaveKeysKeepThem() {
        JsonValue second = answer("demo.template.list", Map.of("page", 2, "limit", 1));
        assertThat(second.get("result")).hasToString("{\"templates\":{\"a\":{\"id\":1}}}");
        assertThat(answer("demo.template.list", Map.of("page", 3, "limit", 1)).get("result"))
                .hasToString("{\"templates\":{}}");
    }

    @Test
    void aCursorHasTheTypeThatTheExampleShows() {
        JsonValue first = answer(EVENTS, Map.of("limit", 2)).get("result");
        assertThat(first.toString()).endsWith("\"nextAfter\":2,\"hasMore\":true}");
        JsonValue last = answer(EVENTS, Map.of("limit", 2, "after", 2)).get("result");
        assertThat(last).hasToString("{\"events\":[{\"type\":\"C\"}],\"nextAfter\":2002,\"hasMore\":false}");
        assertThat(answer(EVENTS, Map.of("after", 2002))
                        .get("result")
                        .get("events")
                        .elements())
                .isEmpty();
    }

    @Test
    void aCursorThatIsAnObjectKeepsWhatTheExampleHas() {
        JsonValue cursor =
                answer("demo.note.list", Map.of("limit", 1)).get("result").get("cursor");
        assertThat(cursor).hasToString("{\"position\":100,\"id\":1,\"offset\":1}");
        assertThat(answer("demo.note.list", Map.of("limit", 1, "cursor", cursor))
                        .get("result"))
                .hasToString("{\"notes\":[{\"id\":2}]}");
    }

    @Test
    void aPageAfterARowBeginsBehindIt() {
        assertThat(answer("demo.record.tail", Map.of()).get("result"))
                .hasToString("{\"records\":[{\"id\":4},{\"id\":9}]}");
        assertThat(answer("demo.record.tail", Map.of("after", 9)).get("result")).hasToString("{\"records\":[]}");
    }

    @Test
    void aListThatIsShownAloneIsAResult() {
        assertThat(answer("demo.stage.list", Map.of()))
                .hasToString("{\"result\":[{\"name\":\"new\"},{\"name\":\"won\"}]}");
        assertThat(answer("demo.stage.list", Map.of("offset", 2))).hasToString("{\"result\":[]}");
    }

    @Test
    void aListWhoseExampleCannotBeReadIsEmpty() {
        assertThat(answer("demo.unread.list", Map.of()).get("result")).hasToString("{\"entries\":[]}");
    }

    @Test
    void aTableAndABehaviourGoBeforeTheExample() {
        portal.on(ITEMS, call -> call.success("own"));
        assertThat(answer(ITEMS, Map.of()).get("result").text()).isEqualTo("own");
        portal.table(ITEMS, List.of(Map.of("id", 1)));
        assertThat(ids(answer(ITEMS, Map.of()))).containsExactly("1");
    }
}
