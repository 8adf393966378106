package dev.docbind.generator.yfm.table.internal;

import dev.docbind.generator.yfm.inline.internal.DeferringInlineParser;
import dev.docbind.generator.yfm.table.TableBlock;
import dev.docbind.generator.yfm.table.TableCell;
import dev.docbind.generator.yfm.table.TableRow;
import dev.docbind.generator.yfm.table.TableStrayText;
import java.util.List;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Makes the nodes of a table: parses the text of each cell and moves what comes out to the cell's place in the page. */
final class CellParser {

    private final Parser parser;
    private final Parser withoutTables;
    private final @Nullable CellParagraph paragraphs;

    /**
     * A parser of cells; {@code withoutTables} leaves nested tables unread. Where inline text is put off, cells that are
     * paragraphs are not parsed at all.
     */
    CellParser(Parser parser, Parser withoutTables, @Nullable DeferringInlineParser inlines) {
        this.parser = parser;
        this.withoutTables = withoutTables;
        this.paragraphs = inlines == null ? null : new CellParagraph(inlines);
    }

    /**
     * Adds rows and cells. A table that is never closed holds the rest of the page in its last cell, where tables are
     * not looked for: each of them would hold the rest of the page again.
     */
    void fill(TableBlock table, TableScanner scanned) {
        CellTexts texts = new CellTexts(scanned.isClosed() ? parser : withoutTables, paragraphs);
        scanned.rows().forEach(row -> table.appendChild(row(row, texts)));
        texts.parse();
        for (Piece piece : scanned.strayText()) {
            TableStrayText stray = new TableStrayText();
            stray.addSourceSpan(piece.span());
            table.appendChild(stray);
        }
    }

    private static TableRow row(RowSource source, CellTexts texts) {
        TableRow row = new TableRow(source.isClosed());
        source.pieces().forEach(piece -> row.addSourceSpan(piece.span()));
        source.cells().forEach(cell -> row.appendChild(cell(cell, texts)));
        return row;
    }

    private static TableCell cell(CellSource source, CellTexts texts) {
        List<Piece> lines = source.lines();
        TableCell cell = new TableCell(CellSource.join(lines));
        if (lines.isEmpty()) {
            cell.addSourceSpan(source.start());
            return cell;
        }
        for (Piece line : lines) {
            if (!line.isBlank()) {
                cell.addSourceSpan(line.span());
            }
        }
        texts.add(cell, lines);
        return cell;
    }
}
