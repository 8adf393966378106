package dev.docbind.generator.yfm.inline.internal;

import java.util.Objects;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Takes the library's inline parser, set up as a parser of pages uses it. The library hands it to blocks while it parses a
 * text, and in no other way.
 */
public final class InlineParserTap extends AbstractBlockParser {

    private final Block block = new CustomBlock() {};
    private @Nullable InlineParser taken;

    private InlineParserTap() {}

    /** The inline parser of the parser that {@code builder} makes; it knows no definitions of links. */
    public static InlineParser of(Parser.Builder builder) {
        InlineParserTap tap = new InlineParserTap();
        builder.customBlockParserFactory((state, matched) -> BlockStart.of(tap).atIndex(state.getIndex()))
                .build()
                .parse(".");
        return Objects.requireNonNull(tap.taken);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void parseInlines(InlineParser parser) {
        taken = parser;
    }
}
