package dev.docbind.runtime.testing;

import dev.docbind.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The conditions and the order of a request.
 *
 * @param conditions the conditions by their keys
 * @param isStrict whether a row has to have what a condition is about
 * @param sorted the field to sort by, empty where there is none
 * @param isDescending whether the greatest comes first
 */
record TableQuery(Map<String, JsonValue> conditions, boolean isStrict, String sorted, boolean isDescending) {

    private static final Pattern KEY = Pattern.compile("([<>=!@%]*)(.*)");
    private static final Set<String> BOUNDS = Set.of("<", "<=", ">", ">=");

    static TableQuery of(TableForm form, JsonValue parameters) {
        Map<String, JsonValue> conditions = form.isAfterRow()
                ? Map.of(">" + form.rowKey(), TableForm.at(parameters, form.parameter()))
                : parameters.get(form.filter()).members();
        JsonValue order = parameters.get(form.order());
        if (!form.sort().isEmpty()) {
            return new TableQuery(conditions, false, plain(parameters.get(form.sort())), isDescending(order));
        }
        return order.members().entrySet().stream()
                .findFirst()
                .map(first -> new TableQuery(conditions, false, first.getKey(), isDescending(first.getValue())))
                .orElseGet(() -> new TableQuery(conditions, false, form.isAfterRow() ? form.rowKey() : "", false));
    }

    /** The bounds of the identifier that a request has, and its order: the rows of an example stand for those that meet all else. */
    static TableQuery ofExample(TableForm form, JsonValue parameters) {
        TableQuery query = of(form, parameters);
        String identifier = form.isAfterRow() ? form.rowKey() : form.key();
        Map<String, JsonValue> bounds = new LinkedHashMap<>();
        query.conditions.forEach((key, wanted) -> {
            Matcher parts = KEY.matcher(key);
            if (parts.matches()
                    && BOUNDS.contains(parts.group(1))
                    && parts.group(2).equalsIgnoreCase(identifier)) {
                bounds.put(key, wanted);
            }
        });
        return new TableQuery(bounds, true, query.sorted, query.isDescending);
    }

    private static boolean isDescending(JsonValue direction) {
        return "desc".equalsIgnoreCase(direction.text());
    }

    /** The rows that meet all conditions, in order. */
    List<JsonValue> of(List<JsonValue> rows) {
        Stream<JsonValue> found = rows.stream()
                .filter(row -> conditions.entrySet().stream()
                        .allMatch(condition -> meets(row, condition.getKey(), condition.getValue())));
        if (sorted.isEmpty()) {
            return found.toList();
        }
        Comparator<JsonValue> order = (one, other) -> compared(field(one, sorted), field(other, sorted));
        return found.sorted(isDescending ? order.reversed() : order).toList();
    }

    private boolean meets(JsonValue row, String key, JsonValue wanted) {
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) {
            return true;
        }
        JsonValue value = field(row, parts.group(2));
        if (wanted.isNull()) {
            return true;
        }
        if (value.isNull()) {
            return !isStrict;
        }
        if (wanted.isList()) {
            boolean isIn = wanted.elements().stream().anyMatch(one -> compared(value, one) == 0);
            return isIn != parts.group(1).startsWith("!");
        }
        int order = compared(value, wanted);
        return switch (parts.group(1)) {
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case "!", "!=" -> order != 0;
            case "%", "=%", "%=" -> plain(value).contains(plain(wanted).replace("%", ""));
            default -> order == 0;
        };
    }

    /** A field in any case: a filter may spell it otherwise than the answer. */
    private static JsonValue field(JsonValue row, String name) {
        return row.members().entrySet().stream()
                .filter(member -> member.getKey().equalsIgnoreCase(name))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(JsonValue.NULL);
    }

    private static int compared(JsonValue one, JsonValue other) {
        String first = plain(one);
        String second = plain(other);
        try {
            return new BigDecimal(first).compareTo(new BigDecimal(second));
        } catch (NumberFormatException e) {
            return first.compareTo(second);
        }
    }

    private static String plain(JsonValue value) {
        BigDecimal number = value.number();
        String text = value.text();
        return number != null ? number.toPlainString() : text == null ? value.toJson() : text;
    }
}
