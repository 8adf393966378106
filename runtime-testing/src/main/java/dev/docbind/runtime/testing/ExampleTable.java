package dev.docbind.runtime.testing;

import dev.docbind.runtime.json.JsonValue;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of a page's own example, from which its method answers page by page, so that who walks the list comes to its end. The rows
 * stand for those that meet the request's conditions; only bounds of the identifier leave some out. All else is as in the example.
 *
 * @param form how the method is asked
 * @param status the HTTP status of the example
 * @param example the body of the example
 * @param path where the rows stand in it
 */
record ExampleTable(TableForm form, int status, JsonValue example, List<String> path) {

    private static final String NEXT = "next";
    private static final String TOTAL = "total";

    /** The table of a method, empty where its page documents no pages or its example shows no rows. */
    static Optional<ExampleTable> of(MethodSpec method) {
        if (method.pagination().get("rows").text() == null) {
            return Optional.empty();
        }
        TableForm form = TableForm.of(method);
        JsonValue body = method.example();
        ExampleTable table = new ExampleTable(form, method.success().status(), body, TableForm.path(form.rows(), body));
        JsonValue rows = table.shown(table.path);
        return rows.isList() || rows.isObject() ? Optional.of(table) : Optional.empty();
    }

    private JsonValue shown(List<String> place) {
        JsonValue at = example;
        for (String name : place) {
            at = at.get(name);
        }
        return at;
    }

    PortalAnswer answer(JsonValue parameters) {
        IdentityHashMap<JsonValue, String> keys = new IdentityHashMap<>();
        JsonValue shown = shown(path);
        shown.members().forEach((key, row) -> keys.put(row, key));
        List<JsonValue> rows =
                shown.isList() ? shown.elements() : List.copyOf(shown.members().values());
        TablePage page = TablePage.of(TableQuery.ofExample(form, parameters).of(rows), form, parameters);

        JsonValue body = with(example, path, shown.isList() ? JsonValue.of(page.rows()) : named(page.rows(), keys));
        if (!form.more().isEmpty()) {
            body = with(body, TableForm.path(form.more(), example), JsonValue.of(!page.isLast()));
        }
        if (form.hasMark() && !page.isLast()) {
            body = with(
                    body,
                    TableForm.path(form.next(), example),
                    JsonValue.of(form.mark().at(page.to())));
        } else if (form.hasMark() && form.more().isEmpty()) {
            body = with(body, TableForm.path(form.next(), example), JsonValue.NULL);
        }
        return PortalAnswer.json(status, counted(body, page));
    }

    private static JsonValue named(List<JsonValue> rows, IdentityHashMap<JsonValue, String> keys) {
        Map<String, JsonValue> named = new LinkedHashMap<>();
        rows.forEach(row -> named.put(keys.getOrDefault(row, ""), row));
        return JsonValue.of(named);
    }

    /** The body with the total and the next position of a page, in the places that they have in the example. */
    private JsonValue counted(JsonValue body, TablePage page) {
        Map<String, JsonValue> members = new LinkedHashMap<>(body.members());
        if (form.counts()) {
            if (!page.isCounted()) {
                members.remove(TOTAL);
            }
            if (page.isLast() || !page.isCounted()) {
                members.remove(NEXT);
            } else {
                members.put(NEXT, JsonValue.of(page.to()));
            }
        }
        members.computeIfPresent(TOTAL, (name, total) -> JsonValue.of(page.total()));
        return JsonValue.of(members);
    }

    /** The same object with another value at a path; JSON's null takes away what is there. */
    private static JsonValue with(JsonValue object, List<String> place, JsonValue value) {
        Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
        String name = place.get(0);
        if (place.size() > 1) {
            members.put(name, with(object.get(name), place.subList(1, place.size()), value));
        } else if (value.isNull()) {
            members.remove(name);
        } else {
            members.put(name, value);
        }
        return JsonValue.of(members);
    }
}
