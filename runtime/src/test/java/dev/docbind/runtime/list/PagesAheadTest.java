package dev.docbind.runtime.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.transport.Transport;
import dev.docbind.runtime.transport.TransportRequest;
import dev.docbind.runtime.transport.TransportResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Pages by position, once it is known how far apart they are: the next one is requested with the one that is waited for. */
class PagesAheadTest {

    private final FakeTable table = FakeTable.of(260);

    private Paged<Row> rows() {
        return Lists.ROWS.walk(Lists.client(table), Map.of()).strategy(PagingStrategy.DOCUMENTED);
    }

    private List<Long> starts() {
        List<Long> starts = new ArrayList<>();
        table.asked.forEach(body ->
                starts.add(body.has("start") ? body.get("start").number().longValue() : 0L));
        return starts;
    }

    @Test
    void onePageIsAheadAndNoneIsRequestedTwice() {
        Iterator<Row> rows = rows().iterator();
        List<Integer> asked = new ArrayList<>();
        for (int row = 1; rows.hasNext(); row++) {
            assertThat(rows.next().id()).isEqualTo(row);
            if (row % 50 <= 2 && row % 50 > 0) {
                asked.add(table.asked.size());
            }
        }
        assertThat(asked)
                .as("with the first and the second row of each page")
                .containsExactly(1, 2, 2, 3, 4, 4, 5, 5, 6, 6, 6, 6);
        assertThat(starts()).containsExactly(0L, 50L, 100L, 150L, 200L, 250L);
    }

    @Test
    void noPageBeyondTheLimitIsRequested() {
        assertThat(rows().limit(150)).hasSize(150);
        assertThat(starts()).containsExactly(0L, 50L, 100L);
        table.asked.clear();
        assertThat(rows().limit(151)).hasSize(151);
        assertThat(starts()).containsExactly(0L, 50L, 100L, 150L);
    }

    @Test
    void whoStopsBeforeAPageHasNotAskedForTheOneAfterIt() {
        Iterator<Row> rows = rows().iterator();
        for (int row = 1; row <= 100; row++) {
            rows.next();
        }
        assertThat(starts()).containsExactly(0L, 50L, 100L);
    }

    @Test
    void aPageThatBeginsElsewhereIsRequestedAnew() {
        table.event = any -> table.pageSize = table.asked.size() < 3 ? 50 : 40;
        assertThat(Lists.ids(rows())).hasSize(260).isSorted().doesNotHaveDuplicates();
        assertThat(starts()).containsExactly(0L, 50L, 100L, 150L, 140L, 180L, 220L);
    }

    @Test
    void aTableThatHasBecomeShorterEndsTheWalk() {
        table.event = any -> {
            if (table.asked.size() == 3) {
                table.rows.tailMap(130L, false).clear();
            }
        };
        assertThat(Lists.ids(rows())).hasSize(130);
        assertThat(starts()).containsExactly(0L, 50L, 100L, 150L);
    }

    @Test
    void aPageThatFailsEndsTheCallForTheNextOne() {
        List<CompletableFuture<TransportResponse>> held = new ArrayList<>();
        CompletableFuture<TransportResponse> refused = new CompletableFuture<>();
        Transport transport = new Transport() {
            @Override
            public TransportResponse execute(TransportRequest request) throws IOException {
                return table.execute(request);
            }

            @Override
            public CompletableFuture<TransportResponse> executeAsync(TransportRequest request) {
                if (request.body().contains("100")) {
                    return refused;
                }
                if (!request.body().contains("150")) {
                    return table.executeAsync(request);
                }
                held.add(new CompletableFuture<>());
                refused.complete(new TransportResponse(200, Map.of(), "{\"error\":\"ACCESS_DENIED\"}"));
                return held.get(0);
            }
        };
        PortalClient client = PortalClient.builder()
                .credentials(Credentials.webhook("https://example.bitrix24.com/rest/1/s3cret/"))
                .transport(transport)
                .limiter(CallLimiter.none())
                .build();
        Paged<Row> rows = Lists.ROWS.walk(client, Map.of()).strategy(PagingStrategy.DOCUMENTED);
        PagingException e = catchThrowableOfType(PagingException.class, () -> Lists.ids(rows));
        assertThat(e.given()).isEqualTo(100);
        assertThat(held).singleElement().satisfies(call -> assertThat(call).isCancelled());
        List<Long> rest = new ArrayList<>();
        rows().pages(e.cursor()).forEach(page -> page.items().forEach(row -> rest.add(row.id())));
        assertThat(rest).startsWith(101L).endsWith(260L).hasSize(160);
    }
}
