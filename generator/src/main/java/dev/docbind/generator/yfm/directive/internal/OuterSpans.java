package dev.docbind.generator.yfm.directive.internal;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.SourceSpan;

/**
 * Keeps the first and the last line of a block that holds others. A span for each line at each level, as the parser offers
 * them, would fill the memory on hostile pages.
 */
public final class OuterSpans {

    private OuterSpans() {}

    /** Makes {@code span} the block's last line. */
    public static void extend(Block block, SourceSpan span) {
        List<SourceSpan> spans = block.getSourceSpans();
        block.setSourceSpans(spans.isEmpty() ? List.of(span) : List.of(spans.get(0), span));
    }
}
