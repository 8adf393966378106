package dev.docbind.generator.yfm.directive.internal;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the first and the last line of a block that holds others. A span for each line at each level, as the parser offers
 * them, would fill the memory on hostile pages.
 */
public final class OuterSpans {

    private @Nullable SourceSpan first;
    private @Nullable SourceSpan last;

    /** No line yet. */
    public OuterSpans() {}

    /** Makes {@code span} the block's last line. */
    public void extend(SourceSpan span) {
        if (first == null) {
            first = span;
        } else {
            last = span;
        }
    }

    /** Gives the lines to the block, when it has all of them. */
    public void moveTo(Block block) {
        if (first != null) {
            block.setSourceSpans(last == null ? List.of(first) : List.of(first, last));
        }
    }
}
