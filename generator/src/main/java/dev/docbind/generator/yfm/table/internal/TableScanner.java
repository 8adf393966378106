package dev.docbind.generator.yfm.table.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits the lines of a table into rows and cells. Reads each character once: nested tables and fences are stepped over
 * here and parsed with their cell.
 */
final class TableScanner {

    private final List<RowSource> rows = new ArrayList<>();
    private final List<Piece> strayText = new ArrayList<>();
    private @Nullable OpenFence fence;
    private @Nullable RowSource row;
    private int nestedTables;
    private boolean closed;

    // The line in work.
    private PlacedLine line;
    private String text = "";
    private int position;
    private int cellStart;
    private int rowStart;
    /** Whether only whitespace and list markers stand between here and the beginning of the line or cell. */
    private boolean atStart;
    /** The same, for the beginning of the line alone. */
    private boolean atLineStart;

    /** A scanner that begins behind the {@code #|} of {@code opening}. */
    TableScanner(PlacedLine opening) {
        line = opening;
        scan(opening, 2);
    }

    List<RowSource> rows() {
        return rows;
    }

    List<Piece> strayText() {
        return strayText;
    }

    boolean isClosed() {
        return closed;
    }

    void scan(PlacedLine next) {
        scan(next, 0);
    }

    private void scan(PlacedLine next, int from) {
        line = next;
        text = next.text();
        position = from;
        cellStart = from;
        rowStart = from;
        atStart = true;
        atLineStart = true;
        skipFence();
        CodeSpans codeSpans = CodeSpans.of(text);
        while (position < text.length() && !closed) {
            step(codeSpans);
        }
        endLine();
    }

    private void skipFence() {
        if (fence == null) {
            return;
        }
        int end = fence.closingEnd(text);
        if (end < 0) {
            position = text.length();
        } else {
            fence = null;
            advance(end - position);
        }
    }

    private void step(CodeSpans codeSpans) {
        char c = text.charAt(position);
        if (Character.isWhitespace(c)) {
            position++;
        } else if (c == '|') {
            pipe();
        } else if (row == null) {
            strayWord();
        } else if (atStart && startsSomething(c)) {
            return;
        } else if (c == '`') {
            advance(codeSpans.end(position) - position);
        } else if (c == '\\') {
            advance(2);
        } else {
            advance(1);
            skipWords();
        }
    }

    /** Inside a cell nothing but a pipe, a code span and an escape counts. */
    private void skipWords() {
        while (position < text.length() && !isMark(text.charAt(position))) {
            position++;
        }
    }

    private static boolean isMark(char c) {
        return c == '|' || c == '`' || c == '\\';
    }

    /** Takes what counts only at the beginning of a line or cell: a fence, a nested table, a list marker. */
    private boolean startsSomething(char c) {
        OpenFence opened = OpenFence.at(text, position);
        if (opened != null) {
            fence = opened;
            position = text.length();
            return true;
        }
        if (c == '#' && (isFollowedByBoundary('|') || (atLineStart && text.startsWith("#|", position)))) {
            nestedTables++;
            position += 2;
            return true;
        }
        if ((c == '-' || c == '*' || c == '+') && position + 1 < text.length() && text.charAt(position + 1) == ' ') {
            position += 2;
            atLineStart = false;
            return true;
        }
        return false;
    }

    private void pipe() {
        boolean isDouble = position + 1 < text.length() && text.charAt(position + 1) == '|';
        if (isFollowedByBoundary('#') && (nestedTables > 0 || !isFollowedByPipe())) {
            endTable();
        } else if (nestedTables > 0) {
            advance(isDouble ? 2 : 1);
            atStart = true;
        } else if (isDouble) {
            rowMarker();
        } else if (row == null) {
            strayWord();
        } else {
            separateCells(row);
        }
    }

    private void endTable() {
        if (nestedTables > 0) {
            nestedTables--;
            advance(2);
            return;
        }
        endRow(position);
        closed = true;
        Piece rest = new Piece(line, position + 2, text.length());
        if (!rest.isBlank()) {
            strayText.add(new Piece(line, rest.firstText(), rest.to()));
        }
    }

    private void rowMarker() {
        if (row == null) {
            startRow();
            return;
        }
        Piece rest = new Piece(line, position + 2, text.length());
        boolean opensNext = atLineStart
                && !rest.isBlank()
                && !text.startsWith("||", rest.firstText())
                && !text.startsWith("|#", rest.firstText());
        if (opensNext) {
            endRow(position);
            startRow();
        } else {
            row.addToCell(new Piece(line, cellStart, position));
            row.add(new Piece(line, rowStart, position + 2));
            row.close();
            addRow(row);
            advance(2);
        }
    }

    private void startRow() {
        RowSource started = new RowSource();
        started.startCell();
        rowStart = position;
        row = started;
        advance(2);
        cellStart = position;
        atStart = true;
    }

    private void separateCells(RowSource current) {
        current.addToCell(new Piece(line, cellStart, position));
        current.startCell();
        advance(1);
        cellStart = position;
        atStart = true;
    }

    /** Ends a row that lacks its own end, before {@code end}. */
    private void endRow(int end) {
        if (row != null) {
            row.addToCell(new Piece(line, cellStart, end));
            row.add(new Piece(line, rowStart, end));
            addRow(row);
        }
    }

    private void addRow(RowSource ended) {
        if (!ended.isAccident()) {
            rows.add(ended);
        }
        row = null;
    }

    private void endLine() {
        if (row != null) {
            row.addToCell(new Piece(line, cellStart, text.length()));
            row.add(new Piece(line, rowStart, text.length()));
        }
    }

    /** Ends the table where {@code |#} is missing. */
    void endWithoutMarker() {
        if (row != null) {
            addRow(row);
        }
    }

    private void strayWord() {
        int end = text.indexOf("||", position + 1);
        int stop = end < 0 ? text.length() : end;
        strayText.add(new Piece(line, position, stop).withoutTrailingWhitespace());
        advance(stop - position);
    }

    private void advance(int count) {
        position = Math.min(position + count, text.length());
        atStart = false;
        atLineStart = false;
    }

    /** Whether {@code second} comes next and then whitespace, a pipe or the end of the line. */
    private boolean isFollowedByBoundary(char second) {
        if (position + 1 >= text.length() || text.charAt(position + 1) != second) {
            return false;
        }
        return position + 2 == text.length()
                || Character.isWhitespace(text.charAt(position + 2))
                || text.charAt(position + 2) == '|';
    }

    private boolean isFollowedByPipe() {
        return position + 2 < text.length() && text.charAt(position + 2) == '|';
    }
}
