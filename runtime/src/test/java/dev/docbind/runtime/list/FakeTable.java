package dev.docbind.runtime.list;

import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import dev.docbind.runtime.transport.Transport;
import dev.docbind.runtime.transport.TransportRequest;
import dev.docbind.runtime.transport.TransportResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A portal in memory with one table, whose rows can change between two calls, and which can fail. */
final class FakeTable implements Transport {

    /** What happens before a call is answered; an exception is a failure on the way. */
    interface Event {
        void happens(FakeTable table) throws IOException;
    }

    final TreeMap<Long, String> rows = new TreeMap<>();
    private final ReentrantLock alone = new ReentrantLock();
    final List<JsonValue> asked = new ArrayList<>();
    final List<TransportRequest> sent = new ArrayList<>();
    int pageSize = 50;
    boolean isFilterIgnored;
    boolean isAnswerAsynchronous;
    boolean isReferenceIgnored;

    /** How long the portal says that a page takes, null where it says nothing. */
    @Nullable
    String seconds;

    @Nullable
    String answer;

    Event event = table -> {};

    /** What happens before a command of a batch. */
    Runnable command = () -> {};

    /** Which command of a batch is refused, by its place among all; none by default. */
    int refused = -1;

    final List<JsonValue> commands = new ArrayList<>();

    static FakeTable of(int count) {
        FakeTable table = new FakeTable();
        for (long id = 1; id <= count; id++) {
            table.rows.put(id, "row " + id);
        }
        return table;
    }

    @Override
    public TransportResponse execute(TransportRequest request) throws IOException {
        JsonValue body = WireFormat.bitrix24().parse(request.body());
        alone.lock();
        try {
            asked.add(body);
            sent.add(request);
            event.happens(this);
            String text = answer != null
                    ? answer
                    : request.method().equals("batch")
                            ? FakeBatch.run(body, !isReferenceIgnored, this::command)
                            : answer(request.method(), body);
            return new TransportResponse(200, Map.of(), text);
        } finally {
            alone.unlock();
        }
    }

    /** What nothing changes while it is read: a walk that was left may have a repeat under way. */
    <C> C read(Supplier<C> what) {
        alone.lock();
        try {
            return what.get();
        } finally {
            alone.unlock();
        }
    }

    @Override
    public CompletableFuture<TransportResponse> executeAsync(TransportRequest request) {
        if (isAnswerAsynchronous) {
            return Transport.super.executeAsync(request);
        }
        try {
            return CompletableFuture.completedFuture(execute(request));
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private JsonValue command(String method, JsonValue parameters) {
        command.run();
        commands.add(parameters);
        return JsonValue.parse(
                commands.size() - 1 == refused
                        ? "{\"error\":\"OPERATION_TIME_LIMIT\",\"error_description\":\"later\"}"
                        : answer(method, parameters));
    }

    private String answer(String method, JsonValue body) {
        List<Map.Entry<Long, String>> found = found(body);
        if (!method.equals("demo.row.list")) {
            return thirdVersion(method, body, found);
        }
        long start = number(body.has("PAGE") ? body.get("PAGE") : body.get("start"), 0);
        if (body.has("PAGE")) {
            start = (start - 1) * pageSize;
        }
        boolean counts = start >= 0;
        int from = (int) Math.min(found.size(), Math.max(0, start));
        int to = Math.min(found.size(), from + pageSize);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("result", written(found.subList(from, to)));
        if (counts && !body.has("PAGE")) {
            answer.put("total", found.size());
            if (to < found.size()) {
                answer.put("next", to);
            }
        }
        if (seconds != null) {
            answer.put("time", Map.of("duration", new BigDecimal(seconds)));
        }
        return WireFormat.bitrix24().write(answer);
    }

    private String thirdVersion(String method, JsonValue body, List<Map.Entry<Long, String>> found) {
        long after = number(body.get("cursor").get("value"), 0);
        int limit = (int) Math.min(pageSize, number(body.get("cursor").get("limit"), pageSize));
        List<Map.Entry<Long, String>> page =
                found.stream().filter(row -> row.getKey() > after).limit(limit).toList();
        if (method.equals("demo.row.find") || method.equals("demo.row.query")) {
            long number = number(body.get("pagination").get("page"), 1);
            long offset = number(body.get("pagination").get("offset"), (number - 1) * pageSize);
            page = found.stream().skip(offset).limit(pageSize).toList();
        }
        return WireFormat.bitrix24().write(Map.of("result", Map.of("items", written(page))));
    }

    private List<Map.Entry<Long, String>> found(JsonValue body) {
        Predicate<Long> filter = id -> true;
        for (Map.Entry<String, JsonValue> condition :
                isFilterIgnored ? List.<Map.Entry<String, JsonValue>>of() : conditions(body)) {
            // A text that is no number is less than all.
            long value = number(condition.getValue(), 0);
            filter = filter.and(
                    switch (condition.getKey()) {
                        case ">ID" -> id -> id > value;
                        case ">=ID" -> id -> id >= value;
                        case "<=ID" -> id -> id <= value;
                        default -> throw new IllegalArgumentException(condition.getKey());
                    });
        }
        boolean isDescending = body.get("order").get("ID").text() != null
                && "desc".equalsIgnoreCase(body.get("order").get("ID").text());
        Predicate<Long> kept = filter;
        Comparator<Map.Entry<Long, String>> order = Map.Entry.comparingByKey();
        return rows.entrySet().stream()
                .filter(row -> kept.test(row.getKey()))
                .sorted(isDescending ? order.reversed() : order)
                .toList();
    }

    private static List<Map.Entry<String, JsonValue>> conditions(JsonValue body) {
        List<Map.Entry<String, JsonValue>> all =
                new ArrayList<>(body.get("filter").members().entrySet());
        for (JsonValue element : body.get("filter").elements()) {
            String key = (element.get(1).text() + element.get(0).text()).toUpperCase(Locale.ROOT);
            all.add(Map.entry(key, element.get(2)));
        }
        return all;
    }

    private static long number(JsonValue value, long otherwise) {
        return value.number() == null ? otherwise : value.number().longValue();
    }

    private static List<Map<String, Object>> written(List<Map.Entry<Long, String>> page) {
        return page.stream()
                .map(row -> Map.<String, Object>of("id", String.valueOf(row.getKey()), "name", row.getValue()))
                .toList();
    }
}
