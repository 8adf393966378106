package dev.docbind.runtime.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.client.VirtualTime;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.DeadlineException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a walk promises, and what users of other clients met. */
class PagedTest {

    private final FakeTable table = FakeTable.of(120);
    private final PortalClient client = Lists.client(table);

    private Paged<Row> rows(Map<String, Object> request) {
        return Lists.ROWS.walk(client, request);
    }

    private List<String> asked() {
        return table.asked.stream().map(Object::toString).toList();
    }

    // The first row, and memory.

    @Test
    void nothingIsCalledBeforeTheFirstRowIsAskedFor() { // okta-sdk-java#823, #863
        Paged<Row> rows = rows(Map.of());
        Iterator<Row> one = rows.iterator();
        Iterator<Page<Row>> pages = rows.pages().iterator();
        rows.stream().close();
        assertThat(table.asked).isEmpty();
        assertThat(one).hasNext();
        assertThat(pages).hasNext();
    }

    @Test
    void theFirstRowCostsOneCallAndNoMoreThanOnePageIsAhead() { // azure-sdk-for-java#6538
        Iterator<Row> rows = rows(Map.of()).strategy(PagingStrategy.KEYSET).iterator();
        rows.next();
        assertThat(table.asked).hasSize(1);
        for (int row = 2; row <= 51; row++) {
            rows.next();
            assertThat(table.asked.size()).isLessThanOrEqualTo(2);
        }
        rows.next();
        assertThat(table.asked).hasSize(3);
    }

    @Test
    void aStreamThatStopsEarlyAsksForNoMore() {
        try (Stream<Row> rows = rows(Map.of()).stream()) {
            assertThat(rows.findFirst())
                    .hasValueSatisfying(row -> assertThat(row.id()).isEqualTo(1));
        }
        assertThat(Lists.ids(rows(Map.of()).limit(50))).hasSize(50);
        assertThat(table.asked).hasSize(2);
    }

    @Test
    void eachIteratorBeginsAnew() {
        Paged<Row> rows = rows(Map.of());
        assertThat(Lists.ids(rows)).hasSize(120).isEqualTo(Lists.ids(rows));
    }

    // The end.

    @Test
    void aNextOfZeroIsTheEndAndNoEndlessLoop() {
        table.answer = "{\"result\":[{\"id\":1}],\"total\":1,\"next\":0}";
        assertThat(Lists.ids(rows(Map.of()).strategy(PagingStrategy.DOCUMENTED)))
                .hasSize(1);
    }

    @Test
    void aNextThatRepeatsIsAnError() {
        table.answer = "{\"result\":[{\"id\":1}],\"total\":100,\"next\":50}";
        Paged<Row> rows = rows(Map.of()).strategy(PagingStrategy.DOCUMENTED);
        assertThatThrownBy(() -> Lists.ids(rows))
                .isInstanceOf(PagingException.class)
                .hasMessageContaining("again");
        table.answer = null;
        table.event = any -> table.answer = table.asked.size() == 1
                ? "{\"result\":[{\"id\":1}],\"next\":50}"
                : "{\"result\":[{\"id\":2}],\"next\":50}";
        table.asked.clear();
        assertThatThrownBy(() -> Lists.ids(rows))
                .isInstanceOf(PagingException.class)
                .hasMessageContaining("next, 50, does not lead on");
    }

    @Test
    void anEmptyPageIsNotTheEndWhereThePortalSaysThatThereIsMore() { // databricks-sdk-java#819
        table.event = any -> table.answer = switch (table.asked.size()) {
            case 1 -> "{\"result\":[{\"id\":1}],\"next\":50}";
            case 2 -> "{\"result\":[],\"next\":100}";
            default -> "{\"result\":[{\"id\":2}]}";
        };
        assertThat(Lists.ids(rows(Map.of()).strategy(PagingStrategy.DOCUMENTED)))
                .containsExactly(1L, 2L);
    }

    @Test
    void aPageSizeThatThePortalDoesNotHonourLosesNothing() { // b24jssdk#253
        table.pageSize = 20;
        Map<String, Object> request = Map.of("cursor", Map.of("limit", 100));
        assertThat(Lists.ids(Lists.TAIL.walk(client, request))).hasSize(120);
        assertThat(Lists.ids(Lists.PAGES.walk(client, Map.of()).pageSize(100))).hasSize(120);
    }

    @Test
    void aPortalThatIgnoresThePageNumberIsAnError() {
        table.answer = "{\"result\":[{\"id\":1},{\"id\":2}]}";
        assertThatThrownBy(() -> Lists.ids(Lists.PAGES.walk(client, Map.of())))
                .isInstanceOf(PagingException.class)
                .hasMessageContaining("the same page again");
    }

    // Identifiers.

    @Test
    void aWalkByIdentifiersDoesNotCount() {
        assertThat(Lists.ids(rows(Map.of()).strategy(PagingStrategy.KEYSET))).hasSize(120);
        assertThat(asked())
                .containsExactly(
                        "{\"order\":{\"ID\":\"asc\"},\"start\":-1}",
                        "{\"order\":{\"ID\":\"asc\"},\"start\":-1,\"filter\":{\">ID\":50}}",
                        "{\"order\":{\"ID\":\"asc\"},\"start\":-1,\"filter\":{\">ID\":100}}",
                        "{\"order\":{\"ID\":\"asc\"},\"start\":-1,\"filter\":{\">ID\":120}}");
    }

    @Test
    void theCallersOwnLowerBoundIsWhereTheWalkBegins() {
        assertThat(Lists.ids(
                        rows(Map.of("filter", Map.of(">ID", 60, "<=ID", 115))).strategy(PagingStrategy.KEYSET)))
                .startsWith(61L)
                .endsWith(115L)
                .hasSize(55);
        assertThat(asked().get(1))
                .contains("\">ID\":110")
                .contains("\"<=ID\":115")
                .doesNotContain(":60");
    }

    @Test
    void aFilterThatIsSpelledInAnotherCaseIsNeverCancelledSilently() { // b24jssdk#483
        Map<String, Object> request = Map.of("FILTER", Map.of("NAME", "x"));
        assertThatThrownBy(() -> rows(request).strategy(PagingStrategy.KEYSET))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the request has FILTER, the method's own parameter is filter");
        rows(request).iterator().next();
        assertThat(asked()).containsExactly("{\"FILTER\":{\"NAME\":\"x\"}}");
    }

    @Test
    void alternativesAreNotNarrowed() {
        Map<String, Object> request = Map.of("filter", Map.of("logic", "OR"));
        assertThatThrownBy(() -> rows(request).strategy(PagingStrategy.KEYSET)).hasMessageContaining("alternatives");
    }

    @Test
    void anOrderThatAWalkByIdentifiersCannotKeepIsKeptOrRefused() { // b24jssdk#78
        Map<String, Object> request = Map.of("order", Map.of("ID", "DESC"));
        assertThat(Lists.ids(rows(request))).startsWith(120L).endsWith(1L).hasSize(120);
        assertThatThrownBy(() -> rows(request).strategy(PagingStrategy.KEYSET))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("order of its own");
    }

    @Test
    void theIdentifierMayHaveAnotherNameInTheAnswerAndIsSelected() { // b24jssdk#185, fast_bitrix24#196
        assertThat(Lists.ids(rows(Map.of("select", List.of("NAME"))).strategy(PagingStrategy.KEYSET)))
                .hasSize(120);
        assertThat(asked()).allSatisfy(body -> assertThat(body).contains("\"select\":[\"NAME\",\"ID\"]"));
    }

    @Test
    void aFilterThatThePortalIgnoresIsAnErrorAndNoLoop() {
        table.isFilterIgnored = true;
        PagingException e = catchThrowableOfType(PagingException.class, () -> Lists.ids(rows(Map.of())));
        assertThat(e).hasMessageContaining("does not filter and sort by the identifier");
        assertThat(e.given()).isEqualTo(50);
    }

    @Test
    void aRowWithoutItsIdentifierIsAnError() {
        table.answer = "{\"result\":[{\"name\":\"x\"}]}";
        assertThatThrownBy(() -> Lists.ids(rows(Map.of())))
                .isInstanceOf(PagingException.class)
                .hasMessageContaining("without its identifier");
    }

    @Test
    void rowsThatAreDeletedDuringAWalkHideNoOthers() { // stripe-php#1264
        table.event = any -> table.rows.pollFirstEntry();
        assertThat(Lists.ids(rows(Map.of()))).contains(51L, 101L, 120L).doesNotHaveDuplicates();
    }

    // Requests.

    @Test
    void everyPageHasTheParametersAndOptionsOfTheFirst() { // stripe-java#237, #1454
        PortalClient own =
                client.with(CallOptions.builder().header("X-Own", "yes").build());
        Lists.ids(Lists.ROWS
                .walk(own, Map.of("filter", Map.of("<=ID", 110), "params", Map.of("a", 1)))
                .strategy(PagingStrategy.KEYSET));
        assertThat(table.sent).hasSize(4).allSatisfy(request -> {
            assertThat(request.headers()).containsEntry("X-Own", "yes");
            assertThat(request.body()).contains("\"<=ID\":110").contains("\"params\":{\"a\":1}");
        });
    }

    @Test
    void aSizeIsRefusedWhereTheMethodHasNone() {
        assertThatThrownBy(() -> rows(Map.of()).pageSize(10)).isInstanceOf(IllegalArgumentException.class);
    }

    // Cursors.

    @Test
    void aWalkGoesOnFromTheTextOfACursorOnAnotherMachine() { // azure-sdk-for-java#6513, aws-sdk-java-v2#567
        Page<Row> first = rows(Map.of()).pages().iterator().next();
        String text = String.valueOf(first.cursor());
        assertThat(text).hasSizeLessThan(100).doesNotContain("s3cret");
        List<Long> rest = new ArrayList<>();
        Lists.ROWS
                .walk(Lists.client(table), Map.of())
                .pages(Cursor.parse(text))
                .forEach(page -> page.items().forEach(row -> rest.add(row.id())));
        assertThat(rest).startsWith(51L).hasSize(70);
    }

    @Test
    void aCursorOfAnotherMethodOrRequestIsRefused() {
        Cursor cursor = rows(Map.of()).pages().iterator().next().cursor();
        assertThatThrownBy(() -> rows(Map.of("filter", Map.of("<=ID", 5))).pages(cursor))
                .hasMessageContaining("another request");
        assertThatThrownBy(() -> Lists.TAIL.walk(client, Map.of()).pages(cursor))
                .hasMessageContaining("does not belong to demo.row.tail");
        assertThatThrownBy(() -> Cursor.parse("nonsense")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCursorDoesNotDependOnTheOrderOfConditions() {
        Map<String, Object> one = new LinkedHashMap<>(Map.of("<=ID", 110));
        one.put(">=ID", 1);
        Map<String, Object> other = new LinkedHashMap<>(Map.of(">=ID", 1));
        other.put("<=ID", 110);
        Cursor cursor = rows(Map.of("filter", one)).pages().iterator().next().cursor();
        assertThat(rows(Map.of("filter", other)).pages(cursor))
                .as("and an empty one")
                .hasSize(3);
    }

    @Test
    void aFailureInTheMiddleSaysWhereToGoOn() {
        // The batch of pages, and the page that is then requested by itself.
        table.event = any -> table.answer = table.asked.size() >= 2 ? "{\"error\":\"ACCESS_DENIED\"}" : null;
        List<Long> given = new ArrayList<>();
        PagingException e =
                catchThrowableOfType(PagingException.class, () -> rows(Map.of()).forEach(row -> given.add(row.id())));
        assertThat(e).hasCauseInstanceOf(ApiException.class);
        assertThat(e.given()).isEqualTo(50);
        table.event = any -> table.answer = null;
        rows(Map.of()).pages(e.cursor()).forEach(page -> page.items().forEach(row -> given.add(row.id())));
        assertThat(given).hasSize(120).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aFailureOfTheFirstCallIsThatOfTheCall() {
        table.answer = "{\"error\":\"ACCESS_DENIED\"}";
        assertThatThrownBy(() -> Lists.ids(rows(Map.of()))).isInstanceOf(ApiException.class);
    }

    // The end of a walk from outside, and its progress.

    @Test
    void aWalkHasADeadline() { // b24jssdk#484
        VirtualTime time = new VirtualTime();
        table.event = any -> time.advance(Duration.ofSeconds(4));
        Paged<Row> rows = Lists.ROWS
                .walk(Lists.client(table, time), Map.of())
                .strategy(PagingStrategy.KEYSET)
                .deadline(Duration.ofSeconds(7));
        assertThatThrownBy(() -> Lists.ids(rows))
                .isInstanceOf(PagingException.class)
                .hasCauseInstanceOf(DeadlineException.class);
    }

    @Test
    void aListenerIsToldHowFarAWalkIs() { // b24jssdk#484
        List<String> told = new ArrayList<>();
        Lists.ids(rows(Map.of()).onProgress((done, total) -> told.add(done + " of " + total)));
        assertThat(told).containsExactly("50 of null", "100 of null", "120 of null", "120 of null");
        told.clear();
        Lists.ids(rows(Map.of())
                .strategy(PagingStrategy.DOCUMENTED)
                .onProgress((done, total) -> told.add(done + " of " + total)));
        assertThat(told).containsExactly("50 of 120", "100 of 120", "120 of 120");
    }

    @Test
    void aPageThatTheListenerThrowsOnEndsTheWalkAndIsNotLost() {
        List<Page<Row>> given = new ArrayList<>();
        Iterator<Page<Row>> pages = rows(Map.of())
                .onProgress((done, total) -> {
                    if (done > 50) {
                        throw new IllegalStateException("full");
                    }
                })
                .pages()
                .iterator();
        given.add(pages.next());
        assertThatThrownBy(pages::next)
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("full");
        assertThat(pages).isExhausted();
        rows(Map.of()).pages(given.get(0).cursor()).forEach(given::add);
        assertThat(given.stream().flatMap(page -> page.items().stream())).hasSize(120);
    }
}
