package dev.docbind.generator.yfm.inline;

import org.commonmark.node.CustomNode;

/** The only child of a paragraph whose inline text is not parsed yet. */
public final class InlineText extends CustomNode {

    private final String text;

    /** The lines of a paragraph, joined by {@code \n}. */
    public InlineText(String text) {
        this.text = text;
    }

    /** The text, lines joined by {@code \n}. */
    public String text() {
        return text;
    }
}
