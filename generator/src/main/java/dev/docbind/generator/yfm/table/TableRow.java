package dev.docbind.generator.yfm.table;

import org.commonmark.node.CustomBlock;

/** A row of a table, its markers included: its children are {@link TableCell}s. */
public final class TableRow extends CustomBlock {

    private final boolean closed;

    /** A row; {@code closed} says whether its last {@code ||} is there. */
    public TableRow(boolean closed) {
        this.closed = closed;
    }

    /** Whether the row's last {@code ||} is there; without it the next row or {@code |#} ends the row. */
    public boolean isClosed() {
        return closed;
    }
}
