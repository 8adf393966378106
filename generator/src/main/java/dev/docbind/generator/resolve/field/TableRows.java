package dev.docbind.generator.resolve.field;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.FieldRow;
import dev.docbind.generator.page.FieldTables;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of field tables as drafts. */
public final class TableRows {

    private final FieldTables tables;

    /** The rows of one page's tables. */
    public TableRows(FieldTables tables) {
        this.tables = tables;
    }

    /** The rows of one table; none where it is no field table. */
    public List<FieldDraft> read(Element.Table table, @Nullable String variant, Diagnostics diagnostics) {
        List<FieldDraft> drafts = new ArrayList<>();
        for (FieldRow row : tables.read(table, diagnostics)) {
            if (row.names().isEmpty()) {
                drafts.add(FieldDraft.of(row, FieldDraft.NAMELESS));
            }
            List<FieldDraft> alternatives =
                    row.names().stream().map(name -> FieldDraft.of(row, name)).toList();
            tie(alternatives);
            alternatives.forEach(draft -> draft.variant = variant);
            drafts.addAll(alternatives);
        }
        return DottedNames.nested(drafts);
    }

    private static void tie(List<FieldDraft> alternatives) {
        int count = alternatives.size();
        for (int i = 0; count > 1 && i < count; i++) {
            alternatives.get(i).alternativeTo = alternatives.get((i + 1) % count).name;
        }
    }
}
