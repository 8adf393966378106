package dev.docbind.runtime.testing;

import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/**
 * A table from which a method answers page by page, as its own page documents it: with {@code start}, {@code next} and {@code total}, without
 * counting where {@code start} is {@code -1}, by pages, offsets or cursors. Conditions compare with {@code >}, {@code >=}, {@code <},
 * {@code <=}, {@code !} and {@code =}, those of REST 3.0 with {@code in} and {@code between}, too; what is not a field of a row is not
 * checked. It is safe for use by many threads.
 */
public final class PortalTable implements PortalBehaviour {

    private static final String RESULT = "result";

    private final TableForm form;
    private final List<JsonValue> rows = new CopyOnWriteArrayList<>();

    private PortalTable(TableForm form) {
        this.form = form;
    }

    static PortalTable of(MethodSpec method, Collection<? extends Map<String, ?>> rows) {
        PortalTable table = new PortalTable(TableForm.of(method));
        rows.forEach(table::add);
        return table;
    }

    /**
     * Adds a row.
     *
     * @param row the row by the names of the answer
     */
    public void add(Map<String, ?> row) {
        rows.add(WireFormat.bitrix24().tree(row));
    }

    /**
     * Deletes rows.
     *
     * @param which returns true for a row to delete
     * @return whether there was one
     */
    public boolean removeIf(Predicate<? super JsonValue> which) {
        return rows.removeIf(which);
    }

    /**
     * The rows as they are now.
     *
     * @return the rows in the order in which they were added, a copy
     */
    public List<JsonValue> rows() {
        return List.copyOf(rows);
    }

    @Override
    public PortalAnswer answer(PortalCall call) {
        JsonValue parameters = call.parameters();
        TableQuery query;
        try {
            query = TableQuery.of(form, parameters);
        } catch (IllegalArgumentException e) {
            return call.badArgument(String.valueOf(e.getMessage()));
        }
        TablePage page = TablePage.of(query.of(rows), form, parameters);
        Map<String, Object> others = new LinkedHashMap<>();
        if (page.isCounted()) {
            if (!page.isLast()) {
                others.put("next", page.to());
            }
            others.put("total", page.total());
        }
        return call.success(result(page), others);
    }

    private Object result(TablePage page) {
        if (form.rows().equals(RESULT)) {
            return page.rows();
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put(form.rows().substring(RESULT.length() + 1), page.rows());
        if (form.hasMark() && !page.isLast()) {
            result.put(form.next().substring(RESULT.length() + 1), form.mark().at(page.to()));
        }
        if (!form.more().isEmpty()) {
            result.put(form.more().substring(RESULT.length() + 1), !page.isLast());
        }
        return result;
    }
}
