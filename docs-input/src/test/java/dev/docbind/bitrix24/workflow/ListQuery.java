package dev.docbind.bitrix24.workflow;

import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.testing.PortalCall;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a list method is asked for: {@code SELECT}, {@code FILTER}, {@code ORDER} and {@code start}.
 *
 * @param fields the fields to send
 * @param conditions what the rows have to fulfil
 * @param order directions by field
 * @param start the number of rows to skip, or -1 for the first page without counting
 */
record ListQuery(Collection<String> fields, List<ListCondition> conditions, Map<String, JsonValue> order, int start) {

    private static final int PAGE = 50;

    static ListQuery of(PortalCall call, Collection<String> defaultFields, JsonValue defaultOrder) {
        List<String> fields = call.parameter("SELECT").elements().stream()
                .map(JsonValue::text)
                .filter(Objects::nonNull)
                .toList();
        JsonValue order = call.parameter("ORDER");
        Long start = call.parameter("start").as(Long.class);
        return new ListQuery(
                fields.isEmpty() ? defaultFields : fields,
                call.parameter("FILTER").members().entrySet().stream()
                        .map(entry -> ListCondition.of(entry.getKey(), entry.getValue()))
                        .toList(),
                (order.members().isEmpty() ? defaultOrder : order).members(),
                start == null ? 0 : Math.toIntExact(Math.max(-1, Math.min(start, Integer.MAX_VALUE))));
    }

    ListPage apply(List<ListRow> rows) {
        List<ListRow> accepted = rows.stream()
                .filter(row -> conditions.stream().allMatch(condition -> condition.accepts(row)))
                .sorted(comparator())
                .toList();
        int from = Math.max(0, Math.min(start, accepted.size()));
        int to = Math.min(from + PAGE, accepted.size());
        List<JsonValue> shown =
                accepted.subList(from, to).stream().map(row -> row.show(fields)).toList();
        boolean counted = start >= 0;
        return new ListPage(shown, counted ? accepted.size() : null, counted && to < accepted.size() ? to : null);
    }

    private Comparator<ListRow> comparator() {
        return order.entrySet().stream()
                .map(step -> comparator(step.getKey(), step.getValue()))
                .reduce(Comparator::thenComparing)
                .orElse(Comparator.comparing(row -> 0));
    }

    private static Comparator<ListRow> comparator(String field, JsonValue direction) {
        Comparator<ListRow> ascending = Comparator.comparing(row -> row.cell(field));
        return "desc".equalsIgnoreCase(direction.text()) ? ascending.reversed() : ascending;
    }
}
