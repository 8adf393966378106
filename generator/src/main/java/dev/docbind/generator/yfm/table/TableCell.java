package dev.docbind.generator.yfm.table;

import org.commonmark.node.CustomBlock;

/** A cell: its children are the blocks of its content. */
public final class TableCell extends CustomBlock {

    private final String markdown;

    /** A cell with its text as written, without the indentation of the row. */
    public TableCell(String markdown) {
        this.markdown = markdown;
    }

    /** The text as written, trimmed, without the row's indentation; lines end with {@code \n}. */
    public String markdown() {
        return markdown;
    }
}
