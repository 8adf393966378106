package dev.docbind.generator.yfm.table;

import org.commonmark.node.CustomBlock;

/** A YFM table: its children are {@link TableRow}s and the {@link TableStrayText} between them. */
public final class TableBlock extends CustomBlock {

    private boolean closed;
    private boolean unread;

    /** Whether {@code |#} is there. */
    public boolean isClosed() {
        return closed;
    }

    /** Notes that {@code |#} is there. */
    public void close() {
        closed = true;
    }

    /** Whether the table is nested too deep: its rows are left out. */
    public boolean isUnread() {
        return unread;
    }

    /** Notes that the table is nested too deep. */
    public void leaveUnread() {
        unread = true;
    }
}
