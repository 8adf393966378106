package dev.docbind.generator.resolve.field.row;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.FieldRow;
import dev.docbind.generator.resolve.field.tree.FieldDraft;
import dev.docbind.generator.resolve.json.ShownWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of field tables as drafts. */
public final class TableRows {

    private static final String JOINT = "|";

    private final ShownWords shown;

    /** The rows of tables that no example of the page sends or answers. */
    public TableRows() {
        this(ShownWords.of(List.of()));
    }

    /** The rows of one page's tables, where the page shows these words. */
    public TableRows(ShownWords shown) {
        this.shown = shown;
    }

    /** The rows of one table; none where it is no field table. */
    public List<FieldDraft> read(Element.Table table, @Nullable String variant, Diagnostics diagnostics) {
        List<FieldDraft> drafts = new ArrayList<>();
        List<FieldRow> rows = table.fields().rows();
        boolean joined = areJoined(rows);
        for (FieldRow row : rows) {
            if (row.names().isEmpty()) {
                drafts.add(FieldDraft.of(row, FieldDraft.NAMELESS));
            }
            List<String> names = joined && !row.names().isEmpty() ? List.of(joined(row.names())) : row.names();
            List<FieldDraft> alternatives = new ArrayList<>(names.size());
            for (String name : names) {
                FieldDraft draft = FieldDraft.of(row, name);
                draft.variant = variant;
                alternatives.add(draft);
            }
            tie(alternatives);
            drafts.addAll(alternatives);
        }
        return DottedNames.nested(drafts);
    }

    /** Several names of a cell are alternatives, unless the examples have those of a row of the table as one key: {@code A|B}. */
    private boolean areJoined(List<FieldRow> rows) {
        for (FieldRow row : rows) {
            if (row.names().size() > 1 && shown.names().contains(joined(row.names()))) {
                return true;
            }
        }
        return false;
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
