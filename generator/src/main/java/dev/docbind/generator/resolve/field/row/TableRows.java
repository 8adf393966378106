package dev.docbind.generator.resolve.field.row;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.FieldRow;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.field.tree.RowOrigin;
import dev.docbind.generator.resolve.json.ExampleWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of field tables, each under its names. */
public final class TableRows {

    private static final String JOINT = "|";

    private final ExampleWords shown;

    /** The rows of tables that no example of the page sends or answers. */
    public TableRows() {
        this(ExampleWords.of(List.of()));
    }

    /** The rows of one page's tables, where the page shows these words. */
    public TableRows(ExampleWords shown) {
        this.shown = shown;
    }

    /** The rows of one table; none where it is no field table. */
    public List<FieldNode> read(Element.Table table, @Nullable String variant) {
        List<FieldRow> rows = table.fields().rows();
        List<FieldNode> nodes = new ArrayList<>(rows.size());
        boolean joined = areJoined(rows);
        for (FieldRow row : rows) {
            if (row.names().isEmpty()) {
                nodes.add(FieldNode.of(row, FieldNode.NAMELESS));
            } else {
                add(row, joined ? List.of(joined(row.names())) : row.names(), variant, nodes);
            }
        }
        return DottedNames.nested(nodes);
    }

    /** Adds a row under each of its names, of which each says that the next may be given instead. */
    private static void add(FieldRow row, List<String> names, @Nullable String variant, List<FieldNode> nodes) {
        RowOrigin origin = variant == null ? RowOrigin.PLAIN : RowOrigin.PLAIN.in(variant);
        int count = names.size();
        for (int i = 0; i < count; i++) {
            RowOrigin own = count > 1 ? origin.insteadOf(names.get((i + 1) % count)) : origin;
            nodes.add(FieldNode.of(row, names.get(i)).with(own));
        }
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
}
