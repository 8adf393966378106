package dev.docbind.generator.yfm.table.internal;

import dev.docbind.generator.yfm.inline.internal.DeferringInlineParser;
import org.commonmark.parser.Parser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Opens a table at a line that begins with {@code #|}. It may stand at any indentation and interrupts a paragraph. */
public final class TableBlockFactory extends AbstractBlockParserFactory {

    private final @Nullable CellParser cells;

    private TableBlockFactory(@Nullable CellParser cells) {
        this.cells = cells;
    }

    /**
     * A factory of tables whose cells {@code cells} parses, or {@code withoutTables} where a table has no end;
     * {@code inlines} where they put inline text off.
     */
    public static TableBlockFactory reading(
            Parser cells, Parser withoutTables, @Nullable DeferringInlineParser inlines) {
        return new TableBlockFactory(new CellParser(cells, withoutTables, inlines));
    }

    /** A factory of tables that are nested too deep to be read. */
    public static TableBlockFactory leavingUnread() {
        return new TableBlockFactory(null);
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        int index = state.getNextNonSpaceIndex();
        return opensTable(state.getLine().getContent(), index)
                ? BlockStart.of(new TableBlockParser(TableBlockParser.line(state, index), cells))
                        .atIndex(index)
                : BlockStart.none();
    }

    /** Whatever follows the mark on its line is reported as text outside of the rows. */
    private static boolean opensTable(CharSequence line, int index) {
        return index + 1 < line.length() && line.charAt(index) == '#' && line.charAt(index + 1) == '|';
    }
}
