package dev.docbind.generator.yfm.tabs;

import org.commonmark.node.CustomBlock;

/** One tab. Its source spans are its first and its last line. */
public final class TabBlock extends CustomBlock {

    private final String label;

    /** A tab. */
    public TabBlock(String label) {
        this.label = label;
    }

    /** The label, trimmed. */
    public String label() {
        return label;
    }
}
