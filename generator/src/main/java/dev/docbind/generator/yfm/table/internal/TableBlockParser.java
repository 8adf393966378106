package dev.docbind.generator.yfm.table.internal;

import dev.docbind.generator.yfm.table.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Gathers the lines of a table and hands its cells to the cell parser when the table ends. */
final class TableBlockParser extends AbstractBlockParser {

    private final TableBlock block = new TableBlock();
    private final TableScanner scanner;
    private final @Nullable CellParser cells;

    /** A parser for the table that opens {@code line}; without {@code cells} its rows are left out. */
    TableBlockParser(PlacedLine line, @Nullable CellParser cells) {
        this.scanner = new TableScanner(line);
        this.cells = cells;
        noteEnd();
    }

    /** What is left of the parser's line. The parser's own copy has no place and spaces for tabs. */
    static PlacedLine line(ParserState state, int index) {
        return PlacedLine.of(state.getLine().getContent(), state.getLine().getSourceSpan(), index);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (scanner.isClosed()) {
            return BlockContinue.none();
        }
        scanner.scan(line(state, state.getIndex()));
        noteEnd();
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void closeBlock() {
        scanner.endWithoutMarker();
        if (cells == null) {
            block.leaveUnread();
        } else {
            cells.fill(block, scanner);
        }
    }

    private void noteEnd() {
        if (scanner.isClosed()) {
            block.close();
        }
    }
}
