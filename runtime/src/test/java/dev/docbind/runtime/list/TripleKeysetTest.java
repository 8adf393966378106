package dev.docbind.runtime.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.runtime.client.PortalClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Walks by identifiers where conditions are lists of a name, an operator and a value, as in REST 3.0. */
class TripleKeysetTest {

    private final FakeTable table = FakeTable.of(120);
    private final PortalClient client = Lists.client(table);

    private Paged<Row> rows(Map<String, Object> request) {
        return Lists.TRIPLES.walk(client, request);
    }

    private List<String> asked() {
        return table.asked.stream().map(Object::toString).toList();
    }

    @Test
    void theyAreTheDefaultWhereTheRequestAllowsIt() {
        assertThat(Lists.ids(rows(Map.of()))).hasSize(120).isSorted().doesNotHaveDuplicates();
        assertThat(asked())
                .containsExactly(
                        "{\"order\":{\"id\":\"ASC\"},\"pagination\":{\"page\":1}}",
                        "{\"order\":{\"id\":\"ASC\"},\"pagination\":{\"page\":1},\"filter\":[[\"id\",\">\",50]]}",
                        "{\"order\":{\"id\":\"ASC\"},\"pagination\":{\"page\":1},\"filter\":[[\"id\",\">\",100]]}",
                        "{\"order\":{\"id\":\"ASC\"},\"pagination\":{\"page\":1},\"filter\":[[\"id\",\">\",120]]}");
    }

    @Test
    void rowsThatAreDeletedDuringTheWalkCostNoOther() {
        table.event = any -> table.rows.remove((long) table.asked.size());
        assertThat(Lists.ids(rows(Map.of()))).endsWith(120L).hasSize(119);
    }

    @Test
    void theCallersOwnConditionsStay() {
        Map<String, Object> request =
                Map.of("filter", List.of(List.of("id", ">", 10), List.of("id", "<=", 115)), "select", List.of("name"));
        assertThat(Lists.ids(rows(request))).startsWith(11L).endsWith(115L).hasSize(105);
        assertThat(asked().get(1))
                .contains("[[\"id\",\">\",10],[\"id\",\"<=\",115],[\"id\",\">\",60]]")
                .contains("\"select\":[\"name\",\"id\"]");
    }

    @Test
    void aPageSizeIsKept() {
        table.pageSize = 20;
        assertThat(Lists.ids(rows(Map.of("pagination", Map.of("page", 1, "offset", 0)))
                        .pageSize(20)))
                .hasSize(120);
        assertThat(asked()).hasSize(7).allSatisfy(body -> assertThat(body).contains("\"limit\":20"));
    }

    @Test
    void anOrderOrABeginningOfItsOwnIsKept() {
        List<Map<String, Object>> own = List.of(
                Map.of("order", Map.of("name", "ASC")),
                Map.of("pagination", Map.of("page", 2)),
                Map.of("pagination", Map.of("offset", 10)),
                Map.of("filter", Map.of("logic", "or")));
        for (Map<String, Object> request : own) {
            assertThatThrownBy(() -> rows(request).strategy(PagingStrategy.KEYSET))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("cannot be walked by identifiers");
        }
        assertThat(Lists.ids(rows(Map.of("order", Map.of("name", "ASC"))))).hasSize(120);
        assertThat(asked()).allSatisfy(body -> assertThat(body).contains("\"page\":"));
    }

    @Test
    void aCursorGoesOnByIdentifiers() {
        Cursor cursor = rows(Map.of()).pages().iterator().next().cursor();
        table.asked.clear();
        assertThat(rows(Map.of()).pages(Cursor.parse(String.valueOf(cursor)))).hasSize(3);
        assertThat(asked().get(0)).contains("[[\"id\",\">\",50]]");
    }

    @Test
    void theyHaveNoBatches() {
        assertThatThrownBy(() -> rows(Map.of()).strategy(PagingStrategy.BATCH))
                .hasMessageContaining("its pages go by page");
    }
}
