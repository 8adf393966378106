package dev.docbind.generator.yfm.directive.internal;

import dev.docbind.generator.yfm.directive.Directive;
import dev.docbind.generator.yfm.directive.DirectiveBlock;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Opens the block of one directive. It may stand at any indentation and interrupts a paragraph. */
public abstract class DirectiveBlockFactory extends AbstractBlockParserFactory {

    /** The block that a directive opens, null where it is another construct's. */
    protected abstract @Nullable DirectiveBlock open(Directive directive);

    /** The parser of an opened block. */
    protected BlockParser parser(DirectiveBlock block, ParserState state) {
        return new DirectiveBlockParser(block);
    }

    @Override
    public final @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        Directive directive = Directive.at(state);
        DirectiveBlock block = directive == null ? null : open(directive);
        return block == null
                ? BlockStart.none()
                : BlockStart.of(parser(block, state))
                        .atIndex(state.getLine().getContent().length());
    }
}
