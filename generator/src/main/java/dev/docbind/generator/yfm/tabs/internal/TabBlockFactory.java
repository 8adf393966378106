package dev.docbind.generator.yfm.tabs.internal;

import dev.docbind.generator.yfm.tabs.TabBlock;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Opens a tab at a list item that stands directly in list tabs. */
public final class TabBlockFactory extends AbstractBlockParserFactory {

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (!(matched.getMatchedBlockParser() instanceof TabsBlockParser) || !isTab(state)) {
            return BlockStart.none();
        }
        CharSequence line = state.getLine().getContent();
        String label = line.subSequence(state.getNextNonSpaceIndex() + 1, line.length())
                .toString()
                .strip();
        return BlockStart.of(new TabBlockParser(new TabBlock(label), state.getIndent()))
                .atIndex(line.length());
    }

    /** Whether the line begins a tab. */
    static boolean isTab(ParserState state) {
        CharSequence line = state.getLine().getContent();
        int index = state.getNextNonSpaceIndex();
        return index < line.length()
                && line.charAt(index) == '-'
                && (index + 1 == line.length() || Character.isWhitespace(line.charAt(index + 1)));
    }
}
