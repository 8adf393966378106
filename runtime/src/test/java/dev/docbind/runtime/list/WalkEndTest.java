package dev.docbind.runtime.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.client.PortalClient;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** A walk ends where the list does, or with an exception: never silently before, and never not at all. */
class WalkEndTest {

    private final FakeTable table = FakeTable.of(120);
    private final PortalClient client = Lists.client(table);

    private void answers(String... bodies) {
        table.event = any -> table.answer = bodies[Math.min(table.asked.size(), bodies.length) - 1];
    }

    private static AbstractThrowableAssert<?, ?> assertBroken(Paged<Row> rows) {
        return assertThatThrownBy(() -> Lists.ids(rows)).isInstanceOf(PagingException.class);
    }

    @Test
    void aStartBelowZeroDoesNotEndADocumentedWalkAfterItsFirstPage() {
        Map<String, Object> request = Map.of("start", -1, "order", Map.of("ID", "DESC"));
        assertThat(Lists.ids(Lists.ROWS.walk(client, request))).hasSize(120);
        assertThat(table.asked.get(0).get("start").number()).isZero();
    }

    @Test
    void aShortPageDoesNotEndAWalkByIdentifiers() {
        String[] pages = {
            "{\"result\":[{\"id\":1},{\"id\":2}]}",
            "{\"result\":[{\"id\":3},{\"id\":4},{\"id\":5}]}",
            "{\"result\":[{\"id\":8}]}",
            "{\"result\":[{\"id\":9}]}",
            "{\"result\":[]}"
        };
        answers(pages);
        assertThat(Lists.ids(Lists.ROWS.walk(client, Map.of()).strategy(PagingStrategy.KEYSET)))
                .as("rows may be left out after they were read")
                .containsExactly(1L, 2L, 3L, 4L, 5L, 8L, 9L);
        assertThat(table.asked).hasSize(5);
    }

    @Test
    void aCountEndsAWalkByIdentifiersWithoutAnEmptyPage() {
        answers("{\"result\":[{\"id\":1},{\"id\":2}],\"total\":2}");
        assertThat(Lists.ids(Lists.ROWS.walk(client, Map.of()).strategy(PagingStrategy.KEYSET)))
                .hasSize(2);
        assertThat(table.asked).hasSize(1);
    }

    @Test
    void anEntryWithoutTheIdentifierThatLeadsOnIsAnError() {
        answers("{\"result\":{\"items\":[{\"name\":\"x\"}]}}");
        assertBroken(Lists.TAIL.walk(client, Map.of())).hasMessageContaining("without its identifier");
        answers("{\"result\":{\"items\":[{\"id\":0}]}}");
        table.asked.clear();
        assertBroken(Lists.TAIL.walk(client, Map.of())).hasMessageContaining("without its identifier");
    }

    @Test
    void aMarkThatIsBlankOrZeroIsNone() { // aws-sdk-java-v2#931
        for (String none : List.of("\"\"", "\" \"", "0", "\"0\"", "null")) {
            table.asked.clear();
            answers(
                    "{\"result\":{\"items\":[{\"id\":1}],\"mark\":\"a\"}}",
                    "{\"result\":{\"items\":[{\"id\":2}],\"mark\":" + none + "}}");
            assertThat(Lists.ids(Lists.MARKED.walk(client, Map.of()))).containsExactly(1L, 2L);
        }
    }

    @Test
    void moreWithoutAMarkIsAnError() {
        answers("{\"result\":{\"items\":[{\"id\":1}],\"more\":true}}");
        assertBroken(Lists.MARKED.walk(client, Map.of())).hasMessageContaining("not where it begins");
    }

    @Test
    void aPageOfWhichNoEntryCanBeReadIsNotTheEnd() {
        MethodRef<Map<String, Object>, Response<Lists.Items>> method = Lists.MARKED.method();
        for (String form :
                List.of("cursor|after", "page|page", "offset|offset", "start|start||filter|ID|order||ID|asc")) {
            for (String unreadable : List.of("[7]", "[7,8]")) {
                table.asked.clear();
                answers(
                        "{\"result\":{\"items\":[{\"id\":1},{\"id\":2}]}}",
                        "{\"result\":{\"items\":" + unreadable + ",\"mark\":\"b\"}}");
                assertBroken(ListMethod.of(method, form, Lists.Items::items)
                                .id(Row::id)
                                .walk(client, Map.of()))
                        .hasMessageContaining("could be read");
            }
        }
    }

    @Test
    void anOffsetCountsEntriesThatCannotBeRead() {
        answers("{\"result\":{\"items\":[{\"id\":1},7,{\"id\":3}]}}", "{\"result\":{\"items\":[]}}");
        assertThat(Lists.ids(Lists.OFFSETS.walk(client, Map.of()))).containsExactly(1L, 3L);
        assertThat(table.asked.get(1).get("pagination").get("offset").number()).isEqualByComparingTo("3");
    }

    @Test
    void twoEmptyPagesOneAfterAnotherAreAnError() {
        answers("{\"result\":{\"items\":[{\"id\":1}],\"more\":true}}", "{\"result\":{\"items\":[],\"more\":true}}");
        assertBroken(Lists.FLAGGED.walk(client, Map.of())).hasMessageContaining("empty pages");
        assertThat(table.asked).hasSize(3);
    }

    @Test
    void aCursorThatKeepsChangingWhilePagesAreEmptyIsAnError() {
        table.event = any ->
                table.answer = "{\"result\":{\"items\":[],\"mark\":\"m" + table.asked.size() + "\",\"more\":true}}";
        assertThatThrownBy(() -> Lists.ids(Lists.MARKED.walk(client, Map.of()))).hasMessageContaining("empty pages");
        assertThat(table.asked).hasSize(101);
        table.asked.clear();
        table.event = any -> table.answer = "{\"result\":[],\"next\":" + 50 * table.asked.size() + "}";
        assertThatThrownBy(() -> Lists.ids(Lists.ROWS.walk(client, Map.of()).strategy(PagingStrategy.DOCUMENTED)))
                .hasMessageContaining("empty pages");
    }

    @Test
    void aHundredEmptyPagesBeforeAnEntryAreWalked() {
        table.event = any -> table.answer = table.asked.size() <= 100
                ? "{\"result\":{\"items\":[],\"mark\":\"m" + table.asked.size() + "\",\"more\":true}}"
                : "{\"result\":{\"items\":[{\"id\":7}],\"more\":false}}";
        assertThat(Lists.ids(Lists.MARKED.walk(client, Map.of()))).containsExactly(7L);
    }

    @Test
    void equalEntriesWithoutIdentifiersAreNoPageThatRepeats() {
        answers(
                "{\"result\":[{\"name\":\"x\"}],\"next\":1}",
                "{\"result\":[{\"name\":\"x\"}],\"next\":2}",
                "{\"result\":[{\"name\":\"x\"}]}");
        assertThat(ListMethod.of(Lists.METHOD, "start|start")
                        .walk(client, Map.of())
                        .strategy(PagingStrategy.DOCUMENTED))
                .hasSize(3);
    }
}
