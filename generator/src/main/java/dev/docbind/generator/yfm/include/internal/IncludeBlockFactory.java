package dev.docbind.generator.yfm.include.internal;

import dev.docbind.generator.yfm.directive.Directive;
import dev.docbind.generator.yfm.directive.internal.SingleLineBlockParser;
import dev.docbind.generator.yfm.include.IncludeBlock;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Recognizes includes; one without a link stays text. */
public final class IncludeBlockFactory extends AbstractBlockParserFactory {

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        Directive directive = Directive.at(state);
        IncludeBlock block = directive == null ? null : IncludeBlock.of(directive);
        return block == null
                ? BlockStart.none()
                : BlockStart.of(new SingleLineBlockParser(block))
                        .atIndex(state.getLine().getContent().length());
    }
}
