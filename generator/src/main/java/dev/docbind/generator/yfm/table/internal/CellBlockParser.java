package dev.docbind.generator.yfm.table.internal;

import dev.docbind.generator.yfm.directive.internal.OuterBlockParser;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Keeps the blocks of one cell together where the texts of several are parsed in one run: from its mark to the next. */
final class CellBlockParser extends OuterBlockParser {

    /** Stands before the text of a cell; as wide as a tab, so that tabs behind it stay as wide as they were. */
    static final String MARK = "\u0001".repeat(4);

    private final CellBlock block = new CellBlock();

    /** The blocks of the cells below {@code root}. */
    static List<Node> blocks(Node root) {
        List<Node> blocks = new ArrayList<>();
        for (Node child = root.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof CellBlock) {
                blocks.add(child);
            }
        }
        return blocks;
    }

    /** Whether the parser's line begins the text of a cell. */
    static boolean begins(ParserState state) {
        CharSequence line = state.getLine().getContent();
        return state.getIndex() == 0
                && line.length() > 0
                && line.charAt(0) == MARK.charAt(0)
                && line.toString().startsWith(MARK);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return begins(state) ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    /** The cell has its place already. */
    @Override
    public void addSourceSpan(SourceSpan span) {}

    private static final class CellBlock extends CustomBlock {}
}
