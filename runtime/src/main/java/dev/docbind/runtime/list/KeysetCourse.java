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
    private final List<JsonValue> elements;
    private final ListForm form;
    private String key;
    private @Nullable Long least;

    /** The course of a request that has no obstacle. */
    KeysetCourse(Map<String, JsonValue> given, ListForm form) {
        this.form = form;
        JsonValue filter = Parameters.at(given, form.filter);
        this.conditions = filter.members();
        this.elements = filter.elements();
        this.key = ">" + form.key;
        for (String own : conditions.keySet()) {
            // The caller's own lower bound is where the walk begins: the same key cannot stand twice.
            if (own.equalsIgnoreCase(key)) {
                least = Parameters.whole(conditions.get(own));
                key = own;
            }
        }
        Map<String, Object> asked = new LinkedHashMap<>(given);
        if (form.sort.isEmpty()) {
            asked.put(form.order, Map.of(form.sorted, form.ascending));
        } else {
            asked.put(form.sort, form.sorted);
            asked.put(form.order, form.ascending);
        }
        this.parameters = form.isScheme("offset")
                ? asked
                : Parameters.with(asked, form.parameter, form.isScheme("page") ? 1 : -1);
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
        JsonValue begin = position(given, form);
        if (begin != null) {
            return "the request begins at a position of its own, " + begin;
        }
        if (!keepsOrder(Parameters.at(given, form.order), Parameters.at(given, form.sort), form)) {
            return "the request has an order of its own, and entries would come in that of their identifiers";
        }
        return conditionObstacle(Parameters.at(given, form.filter), form);
    }

    /** Where a request begins, null where that is the beginning. Beside the number of a page may stand how many entries to pass over. */
    private static @Nullable JsonValue position(Map<String, JsonValue> given, ListForm form) {
        int point = form.parameter.lastIndexOf('.');
        Map<String, JsonValue> beside = point < 0
                ? given
                : Parameters.at(given, form.parameter.substring(0, point)).members();
        for (Map.Entry<String, JsonValue> member : beside.entrySet()) {
            String path = form.parameter.substring(0, point + 1) + member.getKey();
            boolean isAsking = path.equals(form.parameter);
            Long position = Parameters.whole(member.getValue());
            boolean isBegin = position != null && position <= (isAsking && form.isScheme("page") ? 1 : 0);
            if ((isAsking || point > 0) && !path.equals(form.limit) && !isBegin && !isNone(member.getValue())) {
                return member.getValue();
            }
        }
        return null;
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
        if (!isNone(filter) && (form.operator.isEmpty() ? !filter.isObject() : !filter.isList())) {
            return "the request's " + form.filter + " has its conditions in another form";
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
        long last = Parameters.position(boundary, 0);
        Object filter;
        if (form.operator.isEmpty()) {
            filter = Parameters.with(conditions, key, last);
        } else {
            List<Object> all = new ArrayList<>(elements);
            all.add(List.of(form.key, form.operator, last));
            filter = all;
        }
        return Parameters.with(parameters, form.filter, filter);
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
        // A short page says nothing: entries that the caller may not see can be left out after they were read.
        return walk.isEmpty() || walk.isAll() ? null : String.valueOf(last);
    }
}
