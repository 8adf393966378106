package dev.docbind.runtime.list;

import dev.docbind.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes by identifiers: sorted by them, each page begins after the last one of the page before. */
final class KeysetCourse implements Course {

    private static final Pattern OPERATOR = Pattern.compile("^[<>=!%@?]+");
    private static final String GREATER = ">";

    private final Map<String, Object> parameters;
    private final Map<String, JsonValue> conditions;
    private final ListForm form;
    private final String key;
    private final @Nullable Long least;

    private KeysetCourse(
            Map<String, Object> parameters,
            Map<String, JsonValue> conditions,
            ListForm form,
            String key,
            @Nullable Long least) {
        this.parameters = parameters;
        this.conditions = conditions;
        this.form = form;
        this.key = key;
        this.least = least;
    }

    /** Why a request cannot be walked by identifiers; null where it can. */
    static @Nullable String obstacle(Map<String, JsonValue> given, ListForm form) {
        if (!form.hasKeyset()) {
            return "its page does not say how to filter and sort by the identifier";
        }
        for (String name : List.of(form.filter(), form.order(), form.sort(), form.parameter(), form.select())) {
            String twin = Parameters.twin(given, name).orElse(null);
            if (twin != null && !name.isEmpty()) {
                return "the request has " + twin + ", the method's own parameter is " + name;
            }
        }
        String start = text(Parameters.at(given, form.parameter()));
        if (start != null && !start.equals("0") && !start.equals("-1")) {
            return "the request begins at a position of its own, " + form.parameter() + " " + start;
        }
        if (!keepsOrder(given, form)) {
            return "the request has an order of its own, and entries would come in that of their identifiers";
        }
        return conditionObstacle(Parameters.at(given, form.filter()), form);
    }

    private static boolean keepsOrder(Map<String, JsonValue> given, ListForm form) {
        JsonValue order = Parameters.at(given, form.order());
        if (!form.sort().isEmpty()) {
            JsonValue sort = Parameters.at(given, form.sort());
            return isNone(sort)
                    ? isNone(order)
                    : form.sorted().equalsIgnoreCase(sort.text()) && (isNone(order) || isAscending(order, form));
        }
        // The identifier is unique: what comes after it in an order changes nothing.
        return isNone(order)
                || order.members().entrySet().stream()
                        .findFirst()
                        .filter(first ->
                                first.getKey().equalsIgnoreCase(form.sorted()) && isAscending(first.getValue(), form))
                        .isPresent();
    }

    private static boolean isAscending(JsonValue direction, ListForm form) {
        return form.ascending().equalsIgnoreCase(direction.text());
    }

    private static boolean isNone(JsonValue value) {
        return value.equals(JsonValue.NULL)
                || (value.text() != null && value.text().isEmpty())
                || ((value.isList() || value.isObject())
                        && value.elements().isEmpty()
                        && value.members().isEmpty());
    }

    private static @Nullable String conditionObstacle(JsonValue filter, ListForm form) {
        if (!isNone(filter) && !filter.isObject()) {
            return "the request's " + form.filter() + " is no object of conditions";
        }
        for (Map.Entry<String, JsonValue> condition : filter.members().entrySet()) {
            if (condition.getKey().equalsIgnoreCase("logic")
                    && "or".equalsIgnoreCase(condition.getValue().text())) {
                return "the request's conditions are alternatives, to which none can be added";
            }
            if (isLowerBound(condition.getKey(), form) && whole(condition.getValue()) == null) {
                return "the request's own condition " + condition.getKey() + " is no whole number";
            }
        }
        return null;
    }

    private static boolean isLowerBound(String key, ListForm form) {
        return key.startsWith(GREATER)
                && !key.startsWith(">=")
                && OPERATOR.matcher(key).replaceFirst("").equalsIgnoreCase(form.key())
                && key.length() == form.key().length() + 1;
    }

    /** The course of a request that has no obstacle. */
    static KeysetCourse of(Map<String, JsonValue> given, ListForm form) {
        Map<String, JsonValue> conditions = Parameters.at(given, form.filter()).members();
        // The caller's own lower bound is where the walk begins: the same key cannot stand twice.
        String own = conditions.keySet().stream()
                .filter(name -> isLowerBound(name, form))
                .findFirst()
                .orElse(null);
        Map<String, Object> parameters = new LinkedHashMap<>(given);
        if (form.sort().isEmpty()) {
            parameters.put(form.order(), Map.of(form.sorted(), form.ascending()));
        } else {
            parameters.put(form.sort(), form.sorted());
            parameters.put(form.order(), form.ascending());
        }
        parameters.put(form.parameter(), -1);
        select(parameters, given, form);
        return new KeysetCourse(
                parameters,
                conditions,
                form,
                own == null ? GREATER + form.key() : own,
                own == null ? null : whole(conditions.get(own)));
    }

    /** Without its identifier a page cannot be continued. */
    private static void select(Map<String, Object> parameters, Map<String, JsonValue> given, ListForm form) {
        List<JsonValue> selected = form.select().isEmpty()
                ? List.of()
                : Parameters.at(given, form.select()).elements();
        boolean lacks = selected.stream()
                .map(JsonValue::text)
                .noneMatch(name -> form.key().equalsIgnoreCase(name) || "*".equals(name));
        if (!selected.isEmpty() && lacks) {
            parameters.put(
                    form.select(),
                    new ArrayList<>(Stream.concat(selected.stream(), Stream.of(form.key()))
                            .toList()));
        }
    }

    @Override
    public Map<String, ?> request(@Nullable String boundary) {
        if (boundary == null) {
            return parameters;
        }
        Map<String, Object> filter = new LinkedHashMap<>(conditions);
        filter.put(key, Course.number(boundary, 0));
        return Parameters.with(parameters, form.filter(), filter);
    }

    @Override
    public @Nullable String after(@Nullable String boundary, Arrival page) {
        Long last = boundary == null ? least : (Long) Course.number(boundary, 0);
        for (int place = 0; place < page.size(); place++) {
            Long identifier = whole(page.identifiers().at(place));
            if (identifier == null) {
                throw new IllegalStateException(
                        "an entry came without its identifier, after which the next page begins");
            }
            if (last != null && identifier <= last) {
                throw new IllegalStateException(
                        "the portal does not filter and sort by the identifier: " + identifier + " came after " + last);
            }
            last = identifier;
        }
        return page.size() == 0 || page.isShort() || last == null ? null : String.valueOf(last);
    }

    private static @Nullable String text(JsonValue value) {
        BigDecimal number = value.number();
        return number == null ? value.text() : number.toPlainString();
    }

    private static @Nullable Long whole(@Nullable Object value) {
        if (value instanceof Number number && !(value instanceof BigDecimal)) {
            return number.longValue();
        }
        String text = value instanceof JsonValue json ? text(json) : value == null ? null : value.toString();
        try {
            return text == null ? null : Long.valueOf(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
