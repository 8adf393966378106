package dev.docbind.runtime.testing;

import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.testing.TableCondition.Comparison;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The conditions and the order of a request.
 *
 * @param conditions the conditions, which have to be met all
 * @param isStrict whether a row has to have what a condition is about
 * @param sorted the field to sort by, empty where there is none
 * @param isDescending whether the greatest comes first
 */
record TableQuery(List<TableCondition> conditions, boolean isStrict, String sorted, boolean isDescending) {

    static TableQuery of(TableForm form, JsonValue parameters) {
        List<TableCondition> conditions = TableCondition.all(TableForm.at(parameters, form.filter()));
        if (form.isAfterRow()) {
            return afterRow(form, parameters, conditions);
        }
        JsonValue order = TableForm.at(parameters, form.order());
        if (!form.sort().isEmpty()) {
            String sorted = Comparison.plain(TableForm.at(parameters, form.sort()));
            return new TableQuery(conditions, false, sorted, isDescending(order));
        }
        return order.members().entrySet().stream()
                .findFirst()
                .map(first -> new TableQuery(conditions, false, first.getKey(), isDescending(first.getValue())))
                .orElseGet(() -> new TableQuery(conditions, false, "", false));
    }

    /** What comes after the row that the cursor names. */
    private static TableQuery afterRow(TableForm form, JsonValue parameters, List<TableCondition> conditions) {
        Comparison after = new Comparison(form.rowKey(), ">", TableForm.at(parameters, form.parameter()));
        List<TableCondition> all =
                Stream.concat(conditions.stream(), Stream.of(after)).toList();
        return new TableQuery(all, false, form.rowKey(), false);
    }

    /** The bounds of the identifier that a request has, and its order: the rows of an example stand for those that meet all else. */
    static TableQuery ofExample(TableForm form, JsonValue parameters) {
        TableQuery query = of(form, parameters);
        String identifier = form.isAfterRow() ? form.rowKey() : form.key();
        List<TableCondition> bounds = query.conditions.stream()
                .filter(condition -> condition instanceof Comparison one && one.isBoundOf(identifier))
                .toList();
        return new TableQuery(bounds, true, query.sorted, query.isDescending);
    }

    private static boolean isDescending(JsonValue direction) {
        return "desc".equalsIgnoreCase(direction.text());
    }

    /** The rows that meet all conditions, in order. */
    List<JsonValue> of(List<JsonValue> rows) {
        Stream<JsonValue> found =
                rows.stream().filter(row -> conditions.stream().allMatch(condition -> condition.meets(row, isStrict)));
        if (sorted.isEmpty()) {
            return found.toList();
        }
        Comparator<JsonValue> order = (one, other) ->
                Comparison.compared(TableForm.inAnyCase(one, sorted), TableForm.inAnyCase(other, sorted));
        return found.sorted(isDescending ? order.reversed() : order).toList();
    }
}
