package dev.docbind.generator.page.read;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.source.SourceLocation;
import dev.docbind.generator.yfm.table.TableBlock;
import dev.docbind.generator.yfm.table.TableCell;
import dev.docbind.generator.yfm.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/** Reads YFM tables. */
final class TableReader {

    private static final Pattern SWALLOWED = Pattern.compile("#{1,6}\\s|#\\|");

    private final BlockReader reader;
    private final PageText text;

    private TableReader(BlockReader reader) {
        this.reader = reader;
        this.text = reader.text();
    }

    static Element read(TableBlock table, BlockReader reader) {
        return new TableReader(reader).read(table);
    }

    private Element read(TableBlock table) {
        SourceLocation location = text.location(table);
        List<Element.Row> rows = new ArrayList<>();
        List<Node> stray = new ArrayList<>();
        for (Node child = table.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableRow row) {
                rows.add(row(row));
            } else {
                stray.add(child);
            }
        }
        boolean closed = table.isClosed() && stray.stream().noneMatch(this::isSwallowed);
        if (!closed) {
            reader.reportUnclosed(location);
        } else {
            stray.forEach(node ->
                    warn("table-text-outside", node, "this text stands outside of the table's rows and is not read"));
        }
        warnOfOddRows(rows);
        return new Element.Table(List.copyOf(rows), closed, location);
    }

    /** A heading, or the mark of the next table: the end of this one is missing, and it took the other's. */
    private boolean isSwallowed(Node stray) {
        return SWALLOWED.matcher(text.lines(stray)).lookingAt();
    }

    private Element.Row row(TableRow row) {
        if (!row.isClosed()) {
            reader.diagnostics()
                    .note("row-unclosed", text.location(row), "this row does not end with ||", "close it with ||");
        }
        List<Element.Cell> cells = new ArrayList<>();
        for (Node child = row.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableCell cell) {
                cells.add(new Element.Cell(cell.markdown(), reader.inside().readChildren(cell), text.location(cell)));
            }
        }
        return new Element.Row(List.copyOf(cells), text.location(row));
    }

    private void warnOfOddRows(List<Element.Row> rows) {
        int columns = rows.isEmpty() ? 0 : rows.get(0).cells().size();
        for (Element.Row row : rows) {
            int cells = row.cells().size();
            if (cells < columns) {
                reader.diagnostics()
                        .warning(
                                "row-short",
                                row.location(),
                                "this row has " + cells + " of " + columns + " cells",
                                null);
            } else if (columns > 1) {
                warnOfFurtherCell(row, columns);
            }
        }
    }

    /** What stands behind the last column belongs to none. */
    private void warnOfFurtherCell(Element.Row row, int columns) {
        row.cells().stream()
                .skip(columns)
                .filter(cell -> !cell.markdown().isBlank())
                .findFirst()
                .ifPresent(cell -> reader.diagnostics()
                        .warning(
                                "row-long",
                                cell.location(),
                                "this cell stands in no column: the row has "
                                        + row.cells().size() + " cells, the table " + columns,
                                "write \\| for a bar that separates nothing"));
    }

    private void warn(String code, Node node, String message) {
        reader.diagnostics().warning(code, text.location(node), message, null);
    }
}
