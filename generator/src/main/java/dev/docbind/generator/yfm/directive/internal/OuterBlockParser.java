package dev.docbind.generator.yfm.directive.internal;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.block.AbstractBlockParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a block that holds others of any kind, and keeps its first and its last line. A span for each line at each level, as
 * the parser offers them, would fill the memory on hostile pages.
 */
public abstract class OuterBlockParser extends AbstractBlockParser {

    private @Nullable SourceSpan first;
    private @Nullable SourceSpan last;

    /** A parser of a block without lines yet. */
    protected OuterBlockParser() {}

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    /** Makes {@code span} the block's last line. */
    @Override
    public void addSourceSpan(SourceSpan span) {
        if (first == null) {
            first = span;
        } else {
            last = span;
        }
    }

    /** Gives the lines to the block, which has all of them now. */
    @Override
    public void closeBlock() {
        if (first != null) {
            getBlock().setSourceSpans(last == null ? List.of(first) : List.of(first, last));
        }
    }
}
