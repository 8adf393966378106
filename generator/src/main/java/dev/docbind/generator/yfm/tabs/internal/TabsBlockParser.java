package dev.docbind.generator.yfm.tabs.internal;

import dev.docbind.generator.yfm.directive.DirectiveBlock;
import dev.docbind.generator.yfm.directive.internal.DirectiveBlockParser;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Keeps list tabs open until their end marker. Where it is missing, a heading outside the tabs' indentation ends them, so
 * that the rest of the page does not drown in the last tab.
 */
final class TabsBlockParser extends DirectiveBlockParser {

    TabsBlockParser(DirectiveBlock block) {
        super(block);
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        boolean inFence = state.getActiveBlockParser().getBlock() instanceof FencedCodeBlock;
        return !inFence && state.getIndent() == 0 && isHeading(state) ? BlockContinue.none() : super.tryContinue(state);
    }

    private static boolean isHeading(ParserState state) {
        CharSequence line = state.getLine().getContent();
        int end = state.getNextNonSpaceIndex();
        int start = end;
        while (end < line.length() && line.charAt(end) == '#') {
            end++;
        }
        return end > start && end - start <= 6 && end < line.length() && line.charAt(end) == ' ';
    }
}
