package dev.docbind.generator.yfm.directive.internal;

import dev.docbind.generator.yfm.directive.Directive;
import dev.docbind.generator.yfm.directive.DirectiveBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Keeps a block open until its own end marker. */
public class DirectiveBlockParser extends OuterBlockParser {

    private final DirectiveBlock block;

    /** A parser for the lines of {@code block}. */
    public DirectiveBlockParser(DirectiveBlock block) {
        this.block = block;
    }

    @Override
    public DirectiveBlock getBlock() {
        return block;
    }

    /**
     * Takes the end marker as a blank line and ends with the line after it. Were the block finished at once, the parser
     * would count the marker's line to the paragraph before it.
     */
    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (block.isClosed()) {
            return BlockContinue.none();
        }
        Directive directive = Directive.at(state);
        if (directive == null
                || !directive.name().equals(block.endName())
                || sameBlockIsOpenInside(state.getActiveBlockParser().getBlock())) {
            return BlockContinue.atIndex(state.getIndex());
        }
        block.close();
        addSourceSpan(markerSpan(state));
        return BlockContinue.atIndex(state.getLine().getContent().length());
    }

    private static SourceSpan markerSpan(ParserState state) {
        return state.getLine().getSourceSpan().subSpan(state.getIndex());
    }

    /**
     * The parser offers a line to the outer blocks first, so an outer block leaves the marker to the innermost one of
     * its kind.
     */
    private boolean sameBlockIsOpenInside(Node innermost) {
        for (Node node = innermost; node != null && node != block; node = node.getParent()) {
            if (node instanceof DirectiveBlock inner && inner.endName().equals(block.endName()) && !inner.isClosed()) {
                return true;
            }
        }
        return false;
    }
}
