package dev.docbind.generator.yfm.table.internal;

import java.util.ArrayList;
import java.util.List;

/** One row, gathered line by line. */
final class RowSource {

    private final List<Piece> pieces = new ArrayList<>();
    private final List<CellSource> cells = new ArrayList<>();
    private boolean closed;

    /** Starts the next cell. */
    void startCell() {
        cells.add(new CellSource());
    }

    /** Adds text to the current cell. */
    void addToCell(Piece piece) {
        cells.get(cells.size() - 1).add(piece);
    }

    /** Adds a line, or a part of one, to the row with its markers. */
    void add(Piece piece) {
        if (piece.from() < piece.to()) {
            pieces.add(piece);
        }
    }

    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<CellSource> cells() {
        return cells;
    }

    /** Whether two consecutive markers opened the row by accident: nothing is in it. */
    boolean isAccident() {
        return cells.size() == 1 && cells.get(0).isBlank();
    }
}
