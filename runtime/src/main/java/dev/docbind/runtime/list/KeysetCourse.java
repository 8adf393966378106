package dev.docbind.runtime.list;

import dev.docbind.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goes by identifiers: sorted by them, each page begins after the last one of the page before. */
final class KeysetCourse implements Course {

    private final Map<String, Object> parameters;
    private final Map<String, JsonValue> conditions;
    private final ListForm form;
    private String key;
    private @Nullable Long least;

    /** The course of a request that has no obstacle. */
    KeysetCourse(Map<String, JsonValue> given, ListForm form) {
        this.form = form;
        this.parameters = new LinkedHashMap<>(given);
        this.conditions = Parameters.at(given, form.filter).members();
        this.key = ">" + form.key;
        for (String own : conditions.keySet()) {
            // The caller's own lower bound is where the walk begins: the same key cannot stand twice.
            if (own.equalsIgnoreCase(key)) {
                least = Parameters.whole(conditions.get(own));
                key = own;
            }
        }
        if (form.sort.isEmpty()) {
            parameters.put(form.order, Map.of(form.sorted, form.ascending));
        } else {
            parameters.put(form.sort, form.sorted);
            parameters.put(form.order, form.ascending);
        }
        parameters.put(form.parameter, -1);
        select(Parameters.at(given, form.select).elements());
    }

    /** Without its identifier a page cannot be continued. */
    private void select(List<JsonValue> selected) {
        for (JsonValue name : selected) {
            if (form.key.equalsIgnoreCase(name.text()) || "*".equals(name.text())) {
                return;
            }
        }
        if (!selected.isEmpty()) {
            List<Object> more = new ArrayList<>(selected);
            more.add(form.key);
            parameters.put(form.select, more);
        }
    }

    /** Why a request cannot be walked by identifiers; null where it can. */
    static @Nullable String obstacle(Map<String, JsonValue> given, ListForm form) {
        if (form.filter.isEmpty()) {
            return "its page does not say how to filter and sort by the identifier";
        }
        for (String name : given.keySet()) {
            for (String own : List.of(form.filter, form.order, form.sort, form.parameter, form.select)) {
                if (name.equalsIgnoreCase(own) && !name.equals(own)) {
                    return "the request has " + name + ", the method's own parameter is " + own;
                }
            }
        }
        JsonValue start = Parameters.at(given, form.parameter);
        Long position = Parameters.whole(start);
        if (!isNone(start) && (position == null || position > 0)) {
            return "the request begins at a position of its own, " + start;
        }
        if (!keepsOrder(Parameters.at(given, form.order), Parameters.at(given, form.sort), form)) {
            return "the request has an order of its own, and entries would come in that of their identifiers";
        }
        return conditionObstacle(Parameters.at(given, form.filter), form);
    }

    private static boolean keepsOrder(JsonValue order, JsonValue sort, ListForm form) {
        if (!form.sort.isEmpty()) {
            return isNone(sort)
                    ? isNone(order)
                    : form.sorted.equalsIgnoreCase(sort.text())
                            && (isNone(order) || form.ascending.equalsIgnoreCase(order.text()));
        }
        for (Map.Entry<String, JsonValue> first : order.members().entrySet()) {
            // The identifier is unique: what comes after it in an order changes nothing.
            return form.sorted.equalsIgnoreCase(first.getKey())
                    && form.ascending.equalsIgnoreCase(first.getValue().text());
        }
        return isNone(order);
    }

    private static boolean isNone(JsonValue value) {
        return value.equals(JsonValue.NULL)
                || "".equals(value.text())
                || ((value.isList() || value.isObject())
                        && value.elements().isEmpty()
                        && value.members().isEmpty());
    }

    private static @Nullable String conditionObstacle(JsonValue filter, ListForm form) {
        if (!isNone(filter) && !filter.isObject()) {
            return "the request's " + form.filter + " is no object of conditions";
        }
        for (Map.Entry<String, JsonValue> condition : filter.members().entrySet()) {
            String name = condition.getKey();
            if (name.equalsIgnoreCase("logic")
                    && "or".equalsIgnoreCase(condition.getValue().text())) {
                return "the request's conditions are alternatives, to which none can be added";
            }
            if (name.equalsIgnoreCase(">" + form.key) && Parameters.whole(condition.getValue()) == null) {
                return "the request's own condition " + name + " is no whole number";
            }
        }
        return null;
    }

    @Override
    public Map<String, ?> request(@Nullable String boundary) {
        if (boundary == null) {
            return parameters;
        }
        return Parameters.with(
                parameters, form.filter, Parameters.with(conditions, key, Parameters.position(boundary, 0)));
    }

    @Override
    public @Nullable String after(@Nullable String boundary, Walk<?, ?> walk) {
        Long last = boundary == null ? least : (Long) Parameters.position(boundary, 0);
        for (int place = 0; place < walk.size(); place++) {
            Long identifier = Parameters.whole(walk.id(place));
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
        return walk.isEmpty() || walk.isShort() || walk.isAll() ? null : String.valueOf(last);
    }
}
