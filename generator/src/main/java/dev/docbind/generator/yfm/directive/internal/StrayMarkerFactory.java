package dev.docbind.generator.yfm.directive.internal;

import dev.docbind.generator.yfm.directive.Directive;
import dev.docbind.generator.yfm.directive.StrayMarkerBlock;
import java.util.Set;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Recognizes end markers that no open block took. */
public final class StrayMarkerFactory extends AbstractBlockParserFactory {

    private static final Set<String> MARKERS = Set.of("endnote", "endcut", "endlist", "endif", "else");

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        Directive directive = Directive.at(state);
        if (directive == null || !MARKERS.contains(directive.name())) {
            return BlockStart.none();
        }
        return BlockStart.of(new SingleLineBlockParser(new StrayMarkerBlock(directive.name())))
                .atIndex(state.getLine().getContent().length());
    }
}
