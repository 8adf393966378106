package dev.docbind.generator.resolve.field;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.FieldRow;
import dev.docbind.generator.page.FieldTableReader;
import dev.docbind.generator.resolve.json.ShownWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of field tables as drafts. */
public final class TableRows {

    private static final String JOINT = "|";

    private final Set<String> keys;

    /** A reader of rows that no example of the page sends or answers. */
    public TableRows() {
        this(ShownWords.of(List.of()));
    }

    /** A reader of rows whose page shows these words. */
    public TableRows(ShownWords shown) {
        this.keys = shown.names();
    }

    /** The rows of one table; none where it is no field table. */
    public List<FieldDraft> read(Element.Table table, @Nullable String variant, Diagnostics diagnostics) {
        List<FieldDraft> drafts = new ArrayList<>();
        List<FieldRow> rows = FieldTableReader.read(table, diagnostics);
        boolean joined = areJoined(rows);
        for (FieldRow row : rows) {
            if (row.names().isEmpty()) {
                drafts.add(FieldDraft.of(row, FieldDraft.NAMELESS));
            }
            List<String> names = joined && !row.names().isEmpty() ? List.of(joined(row.names())) : row.names();
            List<FieldDraft> alternatives =
                    names.stream().map(name -> FieldDraft.of(row, name)).toList();
            tie(alternatives);
            alternatives.forEach(draft -> draft.variant = variant);
            drafts.addAll(alternatives);
        }
        return DottedNames.nested(drafts);
    }

    /** Several names of a cell are alternatives, unless the examples have those of a row of the table as one key: {@code A|B}. */
    private boolean areJoined(List<FieldRow> rows) {
        return rows.stream().map(FieldRow::names).anyMatch(names -> names.size() > 1 && keys.contains(joined(names)));
    }

    private static String joined(List<String> names) {
        return String.join(JOINT, names);
    }

    private static void tie(List<FieldDraft> alternatives) {
        int count = alternatives.size();
        for (int i = 0; count > 1 && i < count; i++) {
            alternatives.get(i).alternativeTo = alternatives.get((i + 1) % count).name;
        }
    }
}
