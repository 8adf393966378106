package dev.docbind.runtime.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.client.VirtualTime;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.DeadlineException;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.TypeRef;
import dev.docbind.runtime.json.ValueProblem;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.transport.AnswerTooLargeException;
import dev.docbind.runtime.transport.Transport;
import dev.docbind.runtime.transport.TransportRequest;
import dev.docbind.runtime.transport.TransportResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pages that are requested together. */
class BatchWalkTest {

    private final FakeTable table = FakeTable.of(0);
    private final PortalClient client = Lists.client(table);

    private Paged<Row> rows(int count, Map<String, Object> request) {
        table.rows.putAll(FakeTable.of(count).rows);
        return Lists.ROWS.walk(client, request);
    }

    private Paged<Row> counted(int count) {
        return rows(count, Map.of()).strategy(PagingStrategy.BATCH);
    }

    private static List<Long> all(int count) {
        return LongStream.rangeClosed(1, count).boxed().toList();
    }

    private List<Integer> commands() {
        return table.sent.stream()
                .map(request ->
                        JsonValue.parse(request.body()).get("cmd").members().size())
                .toList();
    }

    @Test
    void theFirstPageCountsAndTheOthersGoTogether() {
        assertThat(Lists.ids(counted(1847))).isEqualTo(all(1847));
        assertThat(commands()).containsExactly(0, 36);
        assertThat(table.asked.get(0)).hasToString("{\"order\":{\"ID\":\"asc\"},\"start\":0}");
        assertThat(table.commands.get(1))
                .hasToString("{\"order\":{\"ID\":\"asc\"},\"start\":-1,\"filter\":{\">ID\":100}}");
    }

    @Test
    void twoThousandPagesAreFortyBatches() {
        table.pageSize = 5;
        assertThat(Lists.ids(counted(10_000))).isEqualTo(all(10_000));
        assertThat(commands()).hasSize(41).containsOnly(0, 50);
    }

    @Test
    void withoutCountingABatchGrowsAndWhatIsBeyondTheEndIsDropped() {
        assertThat(Lists.ids(rows(2345, Map.of()))).isEqualTo(all(2345));
        assertThat(commands()).containsExactly(0, 4, 8, 16, 32, 0);
        assertThat(table.asked.get(0).get("start").number()).hasToString("-1");
        assertThat(table.commands)
                .as("beyond the end")
                .anySatisfy(command ->
                        assertThat(command.get("filter").get(">ID").text()).startsWith("$result["));
    }

    @Test
    void withoutIdentifiersTheyGoByStart() {
        Map<String, Object> request = Map.of("order", Map.of("NAME", "asc"));
        assertThat(Lists.ids(rows(420, request))).isEqualTo(all(420));
        assertThat(commands()).containsExactly(0, 8);
        assertThat(table.commands.stream()
                        .map(body -> body.get("start").number().intValue()))
                .startsWith(50, 100, 150)
                .endsWith(400);
    }

    @Test
    void aListOfOnePageIsOneCall() {
        assertThat(Lists.ids(counted(7))).hasSize(7);
        assertThat(commands()).containsOnly(0);
        table.sent.clear();
        assertThat(rows(500, Map.of()).stream().findFirst()).isPresent();
        assertThat(commands()).containsExactly(0);
    }

    @Test
    void noMorePagesAreRequestedThanALimitTakes() {
        assertThat(Lists.ids(rows(5000, Map.of()).limit(120))).hasSize(120);
        assertThat(commands()).containsExactly(0, 2);
    }

    @Test
    void theNextBatchIsRequestedWhenTheLastPageOfOneIsGiven() {
        Iterator<Page<Row>> pages = rows(5000, Map.of()).pages().iterator();
        for (int page = 0; page < 1 + 4 + 8; page++) {
            assertThat(table.sent.size()).isLessThanOrEqualTo(page <= 1 ? 2 : page <= 5 ? 3 : 4);
            pages.next();
        }
        assertThat(commands()).containsExactly(0, 4, 8, 16);
    }

    // Rows that change.

    @Test
    void rowsThatChangeDuringABatchAreNeitherRepeatedNorLost() { // b24phpsdk#246, #53, fast_bitrix24#263
        Paged<Row> rows = counted(1000);
        table.command = () -> table.rows.pollFirstEntry();
        assertThat(Lists.ids(rows))
                .isSorted()
                .doesNotHaveDuplicates()
                .containsAll(all(1000).subList(100, 1000));
    }

    @Test
    void aPageOfAnotherSizeIsNotTheEndOfTheBatch() {
        Paged<Row> rows = rows(1000, Map.of());
        table.pageSize = 20;
        table.command = () -> table.pageSize = table.commands.size() < 3 ? 20 : 50;
        assertThat(Lists.ids(rows)).isEqualTo(all(1000));
    }

    @Test
    void aReferenceThatThePortalDoesNotResolveIsNotFollowed() {
        Paged<Row> rows = rows(1000, Map.of());
        table.isReferenceIgnored = true;
        assertThat(Lists.ids(rows)).isEqualTo(all(1000));
        assertThat(table.sent.stream().filter(request -> request.method().equals("batch")))
                .hasSize(1);
    }

    // Failures.

    @Test
    void aCommandThatFailsIsCalledByItself() {
        Paged<Row> rows = counted(1000);
        table.refused = 5;
        assertThat(Lists.ids(rows)).isEqualTo(all(1000));
        assertThat(commands()).containsExactly(0, 20, 15);
        table.refused = table.commands.size();
        table.sent.clear();
        assertThat(Lists.ids(counted(1000))).isEqualTo(all(1000));
        assertThat(commands()).as("the first one").startsWith(0, 20, 0, 19);
    }

    @Test
    void whatFailsByItselfTooSaysWhereToGoOn() {
        Paged<Row> rows = counted(1000);
        table.refused = 5;
        table.event = any -> {
            if (table.asked.size() > 2) {
                table.answer = "{\"error\":\"ACCESS_DENIED\"}";
            }
        };
        List<Long> given = new ArrayList<>();
        PagingException e = catchThrowableOfType(PagingException.class, () -> rows.forEach(row -> given.add(row.id())));
        assertThat(e).hasCauseInstanceOf(ApiException.class);
        assertThat(e.given()).isEqualTo(300);
        assertThat(given).isEqualTo(all(300));
        table.event = any -> table.answer = null;
        rows.pages(e.cursor()).forEach(page -> page.items().forEach(row -> given.add(row.id())));
        assertThat(given).isEqualTo(all(1000));
    }

    @Test
    void theCallOfOnePageEndsWithWhoCancels() throws Exception {
        CountDownLatch isAlone = new CountDownLatch(1);
        CompletableFuture<TransportResponse> single = new CompletableFuture<>();
        Transport portal = new Transport() {
            @Override
            public TransportResponse execute(TransportRequest request) throws IOException {
                return table.execute(request);
            }

            @Override
            public CompletableFuture<TransportResponse> executeAsync(TransportRequest request) {
                if (request.method().equals("batch")) {
                    return CompletableFuture.completedFuture(
                            new TransportResponse(400, Map.of(), "{\"error\":\"ERROR_METHOD_NOT_FOUND\"}"));
                }
                if (JsonValue.parse(request.body()).get("filter").isNull()) {
                    return CompletableFuture.supplyAsync(() -> {
                        try {
                            return table.execute(request);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
                }
                isAlone.countDown();
                return single;
            }
        };
        table.rows.putAll(FakeTable.of(420).rows);
        PageSubscriber subscriber = new PageSubscriber();
        Lists.ROWS
                .walk(
                        PortalClient.builder()
                                .credentials(Credentials.webhook("https://example.bitrix24.com/rest/1/s3cret/"))
                                .transport(portal)
                                .limiter(CallLimiter.none())
                                .build(),
                        Map.of())
                .publisher()
                .subscribe(subscriber);
        subscriber.request(2);
        subscriber.page();
        assertThat(isAlone.await(5, TimeUnit.SECONDS)).isTrue();
        subscriber.cancel();
        assertThat(single).isCancelled();
    }

    @Test
    void aRequestThatNoBatchCanHaveIsWalkedPageByPage() {
        Map<String, Object> request = new HashMap<>();
        request.put("params", null);
        assertThat(Lists.ids(rows(170, request))).isEqualTo(all(170));
        assertThat(table.commands).isEmpty();
    }

    @Test
    void aBatchEndsWithTheWalksDeadline() {
        VirtualTime time = new VirtualTime();
        table.rows.putAll(FakeTable.of(1000).rows);
        table.event = any -> time.advance(Duration.ofSeconds(4));
        Paged<Row> rows = Lists.ROWS.walk(Lists.client(table, time), Map.of()).deadline(Duration.ofSeconds(7));
        assertThatThrownBy(() -> Lists.ids(rows)).hasCauseInstanceOf(DeadlineException.class);
    }

    @Test
    void slowPagesMakeSmallBatches() {
        table.seconds = "12.5";
        assertThat(Lists.ids(counted(500))).isEqualTo(all(500));
        assertThat(commands()).startsWith(0, 2, 2).doesNotContain(3);
    }

    @Test
    void aBatchThatIsTooLargeOrRefusedAsAWholeCostsNoRows() {
        for (boolean isLarge : new boolean[] {true, false}) {
            table.sent.clear();
            table.answer = null;
            table.event = any -> {
                boolean isBatch = any.sent.get(any.sent.size() - 1).method().equals("batch");
                if (isBatch && isLarge) {
                    throw new AnswerTooLargeException(200, 1);
                }
                any.answer = isBatch ? "{\"error\":\"ERROR_METHOD_NOT_FOUND\"}" : null;
            };
            assertThat(Lists.ids(rows(420, Map.of()))).isEqualTo(all(420));
            assertThat(commands()).startsWith(0, 4, 0, 0).endsWith(0);
        }
    }

    @Test
    void aListThatIsBegunInItsMiddleIsAskedFromThere() {
        Map<String, Object> request = Map.of("order", Map.of("NAME", "asc"), "start", 100);
        assertThat(Lists.ids(rows(420, request))).hasSize(320);
        assertThat(commands()).containsExactly(0, 6);
    }

    // Strategies, cursors, subscribers.

    @Test
    void aMethodWhosePagesGoOtherwiseHasNoBatches() {
        assertThatThrownBy(() -> Lists.PAGES.walk(client, Map.of()).strategy(PagingStrategy.BATCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("its pages go by page");
    }

    @Test
    void aCursorOfABatchIsOneOfAnyStrategy() {
        Paged<Row> rows = counted(1000);
        Iterator<Page<Row>> pages = rows.pages().iterator();
        pages.next();
        Cursor second = pages.next().cursor();
        table.sent.clear();
        List<Long> rest = new ArrayList<>();
        rows.pages(second).forEach(page -> page.items().forEach(row -> rest.add(row.id())));
        assertThat(rest).isEqualTo(all(1000).subList(100, 1000));
        assertThat(commands()).containsExactly(0, 18);
        rest.clear();
        rows.strategy(PagingStrategy.KEYSET)
                .pages(second)
                .forEach(page -> page.items().forEach(row -> rest.add(row.id())));
        assertThat(rest).hasSize(900);
    }

    @Test
    void aSubscriberGetsThemPageByPage() throws Exception {
        table.isAnswerAsynchronous = true;
        PageSubscriber subscriber = new PageSubscriber();
        rows(1000, Map.of()).publisher().subscribe(subscriber);
        subscriber.request(Long.MAX_VALUE);
        assertThat(subscriber.end.get(5, TimeUnit.SECONDS)).isEqualTo("complete");
        assertThat(subscriber.pages.stream()
                        .flatMap(page -> page.items().stream())
                        .map(Row::id))
                .containsExactlyElementsOf(all(1000));
    }

    @Test
    void aListenerKnowsTheNumberOfAll() {
        List<String> told = new ArrayList<>();
        Lists.ids(counted(120).onProgress((done, total) -> told.add(done + " of " + total)));
        assertThat(told).startsWith("50 of 120");
    }

    record Odd(
            @JsonProperty("id") @Nullable Long id,
            @JsonProperty("name") @Nullable Boolean name) {}

    @Test
    void whatDoesNotFitInAPageOfABatchIsToldToWhoListens() {
        ListMethod<Object, List<Odd>, Odd> odd = ListMethod.of(
                        MethodRef.of(
                                        Lists.ROWS.method().name(),
                                        RestVersion.V2,
                                        Object.class,
                                        Response.typeOf(TypeRef.listOf(Odd.class)))
                                .reading(),
                        "start|start||filter|ID|order||ID|asc|select")
                .id(Odd::id);
        List<ValueProblem> heard = new ArrayList<>();
        PortalClient listening = client.with(CallOptions.builder()
                .onProblems((method, problems) -> heard.addAll(problems))
                .build());
        table.rows.putAll(FakeTable.of(400).rows);

        assertThat(odd.walk(listening, Map.of())).hasSize(400);
        assertThat(commands()).hasSizeGreaterThan(1);
        assertThat(heard).hasSize(400);
    }
}
