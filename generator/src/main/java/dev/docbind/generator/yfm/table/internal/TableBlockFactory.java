package dev.docbind.generator.yfm.table.internal;

import org.commonmark.parser.Parser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Opens a table at a line that begins with {@code #|}. It may stand at any indentation and interrupts a paragraph. */
public final class TableBlockFactory extends AbstractBlockParserFactory {

    private final @Nullable CellParser cells;

    /**
     * A factory of tables.
     *
     * @param cells parses the content of cells, null where tables are nested too deep for that
     */
    public TableBlockFactory(@Nullable Parser cells) {
        this.cells = cells == null ? null : new CellParser(cells);
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        int index = state.getNextNonSpaceIndex();
        return opensTable(state.getLine().getContent(), index)
                ? BlockStart.of(new TableBlockParser(TableBlockParser.line(state, index), cells))
                        .atIndex(index)
                : BlockStart.none();
    }

    private static boolean opensTable(CharSequence line, int index) {
        if (index + 1 >= line.length() || line.charAt(index) != '#' || line.charAt(index + 1) != '|') {
            return false;
        }
        return index + 2 == line.length()
                || Character.isWhitespace(line.charAt(index + 2))
                || line.charAt(index + 2) == '|';
    }
}
