package dev.docbind.runtime.testing.event;

import dev.docbind.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The queue of offline events. It has the last state of a thing, not its history. Who fetches without clearing reserves what he is
 * given, and nobody else is given it until it is cleared.
 */
final class PortalQueue {

    private static final int USUAL = 50;

    private final Supplier<OffsetDateTime> now;
    private final Map<Long, OfflineRecord> records = new TreeMap<>();
    private long last;

    PortalQueue(Supplier<OffsetDateTime> now) {
        this.now = now;
    }

    synchronized void add(String event, JsonValue data, String connector) {
        OfflineRecord fresh = new OfflineRecord(last + 1, now.get(), event, data, connector, "", false);
        for (OfflineRecord waiting : records.values()) {
            if (waiting.process().isEmpty() && waiting.isSameThing(fresh)) {
                records.put(waiting.id(), waiting.at(fresh.changed()));
                return;
            }
        }
        records.put(++last, fresh);
    }

    synchronized int size() {
        return records.size();
    }

    synchronized Object get(JsonValue parameters) {
        String process = text(parameters.get("process_id"));
        boolean clears = number(parameters.get("clear"), 1) != 0;
        boolean failed = number(parameters.get("error"), 0) != 0;
        Predicate<OfflineRecord> own = process.isEmpty()
                ? record -> failed || record.process().isEmpty()
                : record -> record.process().equals(process);
        List<OfflineRecord> taken = records.values().stream()
                .filter(record -> record.connector().equals(text(parameters.get("auth_connector"))))
                .filter(record -> record.failed() == failed)
                .filter(own)
                .filter(record -> fits(record.listed(), parameters.get("filter")))
                .limit(number(parameters.get("limit"), USUAL))
                .toList();
        String holder = process.isEmpty() ? UUID.randomUUID().toString().replace("-", "") : process;
        for (OfflineRecord record : taken) {
            if (clears) {
                records.remove(record.id());
            } else {
                records.put(record.id(), record.by(holder));
            }
        }
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("process_id", clears ? null : holder);
        result.put("events", taken.stream().map(OfflineRecord::json).toList());
        return result;
    }

    synchronized Object list(JsonValue parameters) {
        return records.values().stream()
                .filter(record -> record.connector().equals(text(parameters.get("auth_connector"))))
                .map(OfflineRecord::listed)
                .filter(row -> fits(row, parameters.get("filter")))
                .skip(number(parameters.get("start"), 0))
                .limit(USUAL)
                .toList();
    }

    synchronized Object clear(JsonValue parameters) {
        chosen(parameters).forEach(record -> records.remove(record.id()));
        return true;
    }

    synchronized Object fail(JsonValue parameters) {
        chosen(parameters).forEach(record -> records.put(record.id(), record.asFailed()));
        return true;
    }

    private List<OfflineRecord> chosen(JsonValue parameters) {
        JsonValue named = parameters.has("id") ? parameters.get("id") : parameters.get("message_id");
        Set<String> ids = named.elements().stream().map(PortalQueue::text).collect(Collectors.toSet());
        String process = text(parameters.get("process_id"));
        return new ArrayList<>(records.values())
                .stream()
                        .filter(record -> !process.isEmpty() && record.process().equals(process))
                        .filter(record -> named.isNull() || ids.contains(String.valueOf(record.id())))
                        .toList();
    }

    /** Conditions that compare text: equal, or greater. */
    private static boolean fits(Map<String, Object> row, JsonValue filter) {
        return filter.members().entrySet().stream().allMatch(condition -> {
            String name = condition.getKey().replaceAll("^[=>]+", "");
            String value = String.valueOf(row.get(name));
            int order = value.compareTo(text(condition.getValue()));
            return condition.getKey().startsWith(">") ? order > 0 : order == 0;
        });
    }

    static String text(JsonValue value) {
        BigDecimal number = value.number();
        String text = number == null ? value.text() : number.toString();
        return text == null ? "" : text;
    }

    static long number(JsonValue value, long otherwise) {
        String text = text(value);
        return text.matches("-?\\d{1,9}") ? Long.parseLong(text) : otherwise;
    }
}
