package dev.docbind.generator.yfm.inline;

import org.commonmark.node.CustomNode;

/** The only child of a paragraph whose inline text is not parsed yet. */
public final class InlineText extends CustomNode {

    private final InlineSource source;

    /** A node that stands for {@code source}. */
    public InlineText(InlineSource source) {
        this.source = source;
    }

    /** The text, which outlives the tree that the node is in. */
    public InlineSource source() {
        return source;
    }
}
