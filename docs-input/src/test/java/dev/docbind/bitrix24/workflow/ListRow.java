package dev.docbind.bitrix24.workflow;

import dev.docbind.runtime.json.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a list: text, numbers and points in time by field. */
final class ListRow {

    private final Map<String, ListCell> cells = new LinkedHashMap<>();

    ListRow with(String field, @Nullable Object value) {
        cells.put(field, new ListCell(value));
        return this;
    }

    ListCell cell(String field) {
        ListCell cell = cells.get(field);
        if (cell == null) {
            throw new IllegalArgumentException("there is no field " + field);
        }
        return cell;
    }

    /** The row as it is sent, with the fields in the order in which they were asked for; unknown ones are left out. */
    JsonValue show(Collection<String> fields) {
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        for (String field : fields.contains("*") ? cells.keySet() : fields) {
            ListCell cell = cells.get(field);
            if (cell != null) {
                shown.put(field, cell.show());
            }
        }
        return JsonValue.of(shown);
    }
}
