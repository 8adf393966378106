package dev.docbind.generator.yfm.directive.internal;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** A block that is one line. */
public final class SingleLineBlockParser extends AbstractBlockParser {

    private final Block block;

    /** A parser for {@code block}. */
    public SingleLineBlockParser(Block block) {
        this.block = block;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }
}
