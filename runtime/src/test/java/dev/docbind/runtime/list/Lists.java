package dev.docbind.runtime.list;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.client.VirtualTime;
import dev.docbind.runtime.json.TypeRef;
import dev.docbind.runtime.limit.CallLimiter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** List methods as generated code describes them, and clients of a portal in memory. */
final class Lists {

    static final MethodRef<Map<String, Object>, Response<List<Row>>> METHOD =
            ref("demo.row.list", Response.typeOf(TypeRef.listOf(Row.class)));

    static final ListMethod<Map<String, Object>, List<Row>, Row> ROWS =
            ListMethod.of(METHOD, "start|start||filter|ID|order||ID|asc|select").id(Row::id);

    static final ListMethod<Map<String, Object>, List<Row>, Row> PAGES =
            ListMethod.of(ref("demo.row.list", Response.typeOf(TypeRef.listOf(Row.class))), "page|PAGE|LIMIT");

    static final ListMethod<Map<String, Object>, Items, Row> TAIL = ListMethod.of(
                    ref("demo.row.tail", Response.typeOf(Items.class)),
                    "cursor|cursor.value|cursor.limit",
                    Items::items)
            .id(Row::id);

    static final ListMethod<Map<String, Object>, Items, Row> OFFSETS = ListMethod.of(
            ref("demo.row.find", Response.typeOf(Items.class)),
            "offset|pagination.offset|pagination.limit",
            Items::items);

    static final ListMethod<Map<String, Object>, Items, Row> TRIPLES = ListMethod.of(
                    ref("demo.row.query", Response.typeOf(Items.class)),
                    "page|pagination.page|pagination.limit|filter|id|order||id|ASC|select|>",
                    Items::items)
            .id(Row::id);

    static final ListMethod<Map<String, Object>, Items, Row> MARKED = ListMethod.of(
                    ref("demo.row.mark", Response.typeOf(Items.class)), "cursor|after|limit", Items::items)
            .next(Items::mark)
            .more(Items::more);

    static final ListMethod<Map<String, Object>, Items, Row> FLAGGED = ListMethod.of(
                    ref("demo.row.flag", Response.typeOf(Items.class)), "page|page|limit", Items::items)
            .more(Items::more);

    /** A result that has the rows inside. */
    record Items(
            @JsonProperty("items") @Nullable List<Row> items,
            @JsonProperty("mark") @Nullable String mark,
            @JsonProperty("more") @Nullable Boolean more) {}

    private Lists() {}

    @SuppressWarnings("unchecked")
    private static <R> MethodRef<Map<String, Object>, R> ref(String name, TypeRef<R> type) {
        return MethodRef.of(name, RestVersion.V2, (Class<Map<String, Object>>) (Class<?>) Map.class, type)
                .reading();
    }

    static PortalClient client(FakeTable table) {
        return client(table, new VirtualTime());
    }

    static PortalClient client(FakeTable table, VirtualTime time) {
        return PortalClient.builder()
                .credentials(Credentials.webhook("https://example.bitrix24.com/rest/1/s3cret/"))
                .transport(table)
                .limiter(CallLimiter.none())
                .time(time)
                .build();
    }

    static List<Long> ids(Iterable<Row> rows) {
        List<Long> ids = new ArrayList<>();
        rows.forEach(row -> ids.add(row.id()));
        return ids;
    }
}
