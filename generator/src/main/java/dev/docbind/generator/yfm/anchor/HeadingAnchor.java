package dev.docbind.generator.yfm.anchor;

import org.commonmark.node.CustomNode;

/** The explicit anchor of a heading, its last child. */
public final class HeadingAnchor extends CustomNode {

    private final String name;

    /** The anchor {@code name}. */
    public HeadingAnchor(String name) {
        this.name = name;
    }

    /** The name, without braces and {@code #}. */
    public String name() {
        return name;
    }
}
