package dev.docbind.generator.yfm.directive;

import org.commonmark.node.CustomBlock;

/** An end marker, or an {@code {% else %}}, that closes nothing by itself. */
public final class StrayMarkerBlock extends CustomBlock {

    private final String name;

    /** The marker {@code name}. */
    public StrayMarkerBlock(String name) {
        this.name = name;
    }

    /** The marker's word. */
    public String name() {
        return name;
    }
}
