package dev.docbind.generator.yfm.table.internal;

import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Opens the text of a cell, where cells are parsed. */
public final class CellBlockFactory extends AbstractBlockParserFactory {

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        return CellBlockParser.begins(state)
                ? BlockStart.of(new CellBlockParser()).atIndex(CellBlockParser.MARK.length())
                : BlockStart.none();
    }
}
