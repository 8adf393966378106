package dev.docbind.generator.yfm.table.internal;

import org.commonmark.node.SourceSpan;

/**
 * A part of a line that belongs to a cell.
 *
 * @param line the line
 * @param from the first character
 * @param to behind the last character
 */
record Piece(PlacedLine line, int from, int to) {

    boolean isBlank() {
        return firstText() == to;
    }

    /** Where the whitespace at the beginning ends. */
    int firstText() {
        int index = from;
        while (index < to && Character.isWhitespace(line.text().charAt(index))) {
            index++;
        }
        return index;
    }

    /** The piece without its first {@code count} columns of whitespace, or without all of them where there are fewer. */
    Piece dedented(int count) {
        int index = from;
        int column = 0;
        int limit = firstText();
        while (index < limit && column < count) {
            column += line.text().charAt(index) == '\t' ? 4 - column % 4 : 1;
            index++;
        }
        return new Piece(line, index, to);
    }

    /** How many columns of whitespace the piece begins with. */
    int indent() {
        int column = 0;
        for (int index = from, limit = firstText(); index < limit; index++) {
            column += line.text().charAt(index) == '\t' ? 4 - column % 4 : 1;
        }
        return column;
    }

    Piece withoutTrailingWhitespace() {
        int end = to;
        while (end > from && Character.isWhitespace(line.text().charAt(end - 1))) {
            end--;
        }
        return new Piece(line, from, end);
    }

    /** The character at {@code index}; {@code \0} behind the end. */
    char charAt(int index) {
        return from + index < to ? line.text().charAt(from + index) : '\0';
    }

    String text() {
        return line.text().substring(from, to);
    }

    SourceSpan span() {
        return line.span(from, to);
    }
}
