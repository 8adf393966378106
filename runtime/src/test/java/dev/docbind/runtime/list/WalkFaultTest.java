package dev.docbind.runtime.list;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What is thrown while the next page is already under way: whoever goes on is given no page in place of the one that is missing. */
class WalkFaultTest {

    private final FakeTable table = FakeTable.of(260);
    private final List<Long> ids = new ArrayList<>();
    private final List<Throwable> thrown = new ArrayList<>();

    /** Takes what a walk gives, whatever is thrown in between. */
    private void takeAll(Iterator<Row> rows) {
        while (thrown.size() < 5) {
            try {
                if (!rows.hasNext()) {
                    return;
                }
                ids.add(rows.next().id());
            } catch (RuntimeException | Error e) {
                thrown.add(e);
            }
        }
    }

    private void thePagesBeforeItHaveCome() {
        assertThat(thrown).hasSize(1);
        assertThat(ids.get(ids.size() - 1)).isEqualTo(100);
        assertThat(ids).hasSize(100);
    }

    @Test
    void anErrorEndsTheWalk() {
        CompletableFuture<TransportResponse> held = new CompletableFuture<>();
        Transport transport = new Transport() {
            @Override
            public TransportResponse execute(TransportRequest request) throws IOException {
                return table.execute(request);
            }

            @Override
            public CompletableFuture<TransportResponse> executeAsync(TransportRequest request) {
                if (request.body().contains("150")) {
                    held.completeExceptionally(new StackOverflowError("once"));
                }
                return request.body().contains("100") && !held.isDone() ? held : table.executeAsync(request);
            }
        };
        PortalClient client = PortalClient.builder()
                .credentials(Credentials.webhook("https://example.bitrix24.com/rest/1/s3cret/"))
                .transport(transport)
                .limiter(CallLimiter.none())
                .build();
        takeAll(Lists.ROWS
                .walk(client, Map.of())
                .strategy(PagingStrategy.DOCUMENTED)
                .iterator());
        thePagesBeforeItHaveCome();
        assertThat(thrown.get(0)).isInstanceOf(StackOverflowError.class);
    }

    @Test
    void aFunctionOfTheListThatThrowsEndsTheWalk() {
        boolean[] hasThrown = {false};
        ListMethod<Map<String, Object>, List<Row>, Row> list = ListMethod.of(
                        Lists.METHOD, "start|start||filter|ID|order||ID|asc|select", (List<Row> rows) -> {
                            if (!hasThrown[0] && rows.get(0).id() == 101) {
                                hasThrown[0] = true;
                                throw new IllegalArgumentException("once");
                            }
                            return rows;
                        })
                .id(Row::id);
        takeAll(list.walk(Lists.client(table), Map.of())
                .strategy(PagingStrategy.DOCUMENTED)
                .iterator());
        thePagesBeforeItHaveCome();
        assertThat(thrown.get(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsRequestedAfterAPageThatHasFailed() {
        table.event = any -> table.answer = table.asked.size() == 3 ? "{\"error\":\"ACCESS_DENIED\"}" : null;
        takeAll(Lists.ROWS
                .walk(Lists.client(table), Map.of())
                .strategy(PagingStrategy.DOCUMENTED)
                .iterator());
        thePagesBeforeItHaveCome();
        assertThat(thrown.get(0)).isInstanceOf(PagingException.class);
        assertThat(table.asked).hasSize(3);
    }
}
