package dev.docbind.runtime.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.RawAnswer;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.TypeRef;
import dev.docbind.runtime.list.ListMethod;
import dev.docbind.runtime.list.Page;
import dev.docbind.runtime.list.Paged;
import dev.docbind.runtime.list.PagingStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table of the portal answers page by page, and changes while somebody walks it. */
class PortalTableTest {

    private static final String LIST = "demo.process.list";

    private static final ListMethod<Object, List<Row>, Row> ROWS = ListMethod.of(
                    MethodRef.of(LIST, RestVersion.V2, Object.class, Response.typeOf(TypeRef.listOf(Row.class)))
                            .reading(),
                    "start|start||filter|ID|order||ID|asc|select")
            .id(Row::id);

    private EmbeddedPortal portal;
    private PortalClient client;
    private PortalTable table;

    record Row(@JsonProperty("id") @Nullable Long id) {}

    @BeforeEach
    void start() throws IOException {
        portal = EmbeddedPortal.start(PortalTableTest.class);
        client = PortalClient.webhook(portal.webhookAddress());
        table = portal.table(
                LIST,
                LongStream.rangeClosed(1, 120)
                        .mapToObj(id -> Map.of("id", String.valueOf(id)))
                        .toList());
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void aPageHasFiftyRowsAndSaysHowManyThereAre() {
        RawAnswer page = client.call(LIST, Map.of("start", 50));
        assertThat(page.json().get("result").elements()).hasSize(50);
        assertThat(page.json().get("next")).isEqualTo(JsonValue.of(100));
        assertThat(page.json().get("total")).isEqualTo(JsonValue.of(120));
        assertThat(client.call(LIST, Map.of("start", 100)).json().has("next")).isFalse();
    }

    @Test
    void whoAsksNotToCountGetsNoTotal() {
        JsonValue page = client.call(
                        LIST, Map.of("start", -1, "filter", Map.of(">ID", 100), "order", Map.of("ID", "desc")))
                .json();
        assertThat(page.get("result").elements()).hasSize(20);
        assertThat(page.get("result").get(0).get("id").text()).isEqualTo("120");
        assertThat(page.has("total")).isFalse();
        assertThat(page.has("next")).isFalse();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[['id','<=',3]]                                                     | 1 2 3",
                "[['ID','>',2],['id','!=',4],['id','<',6]]                           | 3 5",
                "[['id',[7,'9']]]                                                    | 7 9",
                "[['id','in',[5,6]],['id','=',6]]                                    | 6",
                "[['id','between',[118,130]]]                                        | 118 119 120",
                "[['id','>',4],{'logic':'or','conditions':[['id',5],['id','>',119]]}] | 5 120",
                "[{'logic':'and','conditions':[['id','>',1],['id','<',3]]}]          | 2",
                "{'>=id':119}                                                        | 119 120",
            })
    void conditionsAreThoseOfRest2OrLists(String filter, String expected) {
        RawAnswer page = client.call(LIST, Map.of("FILTER", JsonValue.parse(filter.replace('\'', '"'))));
        assertThat(page.result().elements().stream().map(row -> row.get("id").text()))
                .containsExactly(expected.split(" "));
    }

    @Test
    void aListThatIsNoConditionIsRefused() {
        assertThatThrownBy(() -> client.call(LIST, Map.of("filter", List.of(List.of("id")))))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("a list of two or three");
    }

    @Test
    void rowsMayChangeWhileSomebodyWalks() {
        List<Long> seen = new ArrayList<>();
        for (Page<Row> page : ROWS.walk(client, Map.of()).pages()) {
            page.items().forEach(row -> seen.add(row.id()));
            table.removeIf(row -> "1".equals(row.get("id").text()));
            table.add(Map.of("id", String.valueOf(1000 + seen.size())));
        }
        assertThat(seen).contains(51L, 101L, 120L).doesNotHaveDuplicates().isSorted();
        assertThat(table.rows()).hasSizeGreaterThan(119);
    }

    @Test
    void aWalkByPositionGivesTheSame() {
        Paged<Row> rows = ROWS.walk(client, Map.of());
        assertThat(rows.strategy(PagingStrategy.DOCUMENTED)).containsExactlyElementsOf(rows);
    }

    @Test
    void aWalkInBatchesGivesTheSame() {
        Paged<Row> rows = ROWS.walk(client, Map.of());
        List<Row> together = rows.strategy(PagingStrategy.BATCH).stream().toList();
        assertThat(portal.requests())
                .extracting(request -> request.path().replaceAll(".*/", ""))
                .containsExactly(LIST, "batch");
        assertThat(together)
                .containsExactlyElementsOf(rows.strategy(PagingStrategy.KEYSET))
                .hasSize(120);
    }

    record Items(@JsonProperty("items") @Nullable List<Row> items) {}

    @Test
    void aWalkByListsOfConditionsGivesEachRowOnce() {
        PortalTable entries = portal.table(
                "demo.entry.list",
                LongStream.rangeClosed(1, 120)
                        .mapToObj(id -> Map.of("id", id, "kind", id % 2))
                        .toList());
        ListMethod<Object, Items, Row> method = ListMethod.of(
                        MethodRef.of(
                                        "demo.entry.list",
                                        RestVersion.V3,
                                        Object.class,
                                        Response.typeOf(TypeRef.of(Items.class)))
                                .reading(),
                        "page|pagination.page|pagination.limit|filter|id|order||id|ASC|select|>",
                        Items::items)
                .id(Row::id);
        Map<String, Object> odd = Map.of("filter", List.of(List.of("kind", 1), List.of("id", "<=", 111)));
        List<Long> seen = new ArrayList<>();
        for (Page<Row> page : method.walk(client, odd).pageSize(20).pages()) {
            page.items().forEach(row -> seen.add(row.id()));
            entries.removeIf(row -> row.get("id").equals(JsonValue.of(1)));
        }
        assertThat(seen).hasSize(56).isSorted().doesNotHaveDuplicates().contains(111L);
    }

    @Test
    void rowsMayChangeWhileABatchRuns() {
        List<Long> seen = new ArrayList<>();
        for (Row row : ROWS.walk(client, Map.of()).strategy(PagingStrategy.BATCH)) {
            seen.add(row.id());
            table.removeIf(old -> "1".equals(old.get("id").text()));
        }
        assertThat(seen).hasSize(120).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void aMethodWithoutRowsHasNoTable() {
        assertThatThrownBy(() -> portal.table("demo.process.stop", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not say where the rows");
    }
}
