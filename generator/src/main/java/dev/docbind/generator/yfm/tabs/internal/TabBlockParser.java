package dev.docbind.generator.yfm.tabs.internal;

import dev.docbind.generator.yfm.directive.internal.OuterBlockParser;
import dev.docbind.generator.yfm.table.TableBlock;
import dev.docbind.generator.yfm.tabs.TabBlock;
import org.commonmark.node.Block;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a tab open until the next one. Unlike an item of a plain list it also takes lines that are indented too little:
 * in the pages they are slips inside a table or a fence, not the end of the tab.
 */
final class TabBlockParser extends OuterBlockParser {

    private final TabBlock block;
    private final int markerIndent;
    private int contentIndent;

    TabBlockParser(TabBlock block, int markerIndent) {
        this.block = block;
        this.markerIndent = markerIndent;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getIndex());
        }
        if (state.getIndent() <= markerIndent && TabBlockFactory.isTab(state) && !isInOpenTable(state)) {
            return BlockContinue.none();
        }
        if (contentIndent == 0) {
            // The first line of the content says how far all of it is indented.
            contentIndent = state.getIndent();
        }
        return BlockContinue.atColumn(state.getColumn() + Math.min(state.getIndent(), contentIndent));
    }

    /** Lists in cells are often not indented at all; what looks like the next tab there is an item of such a list. */
    private static boolean isInOpenTable(ParserState state) {
        return state.getActiveBlockParser().getBlock() instanceof TableBlock table && !table.isClosed();
    }
}
