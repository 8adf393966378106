package dev.docbind.generator.yfm.table.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.SourceSpan;

/** The text of one cell, gathered line by line. */
final class CellSource {

    private static final String ITEM_MARKS = "-*+0123456789";
    private static final Pattern LIST_ITEM = Pattern.compile("(?:[-*+]|\\d{1,9}[.)])\\s.*", Pattern.DOTALL);

    private final List<Piece> pieces = new ArrayList<>();

    void add(Piece piece) {
        pieces.add(piece);
    }

    boolean isBlank() {
        return pieces.stream().allMatch(Piece::isBlank);
    }

    /** The place of an empty cell: where its text would begin. */
    SourceSpan start() {
        Piece first = pieces.get(0);
        return first.line().span(first.from(), first.from());
    }

    /** The lines without blank ones at either end, without the row's indentation and without whitespace at their end. */
    List<Piece> lines() {
        int first = 0;
        int last = pieces.size();
        while (first < last && pieces.get(first).isBlank()) {
            first++;
        }
        while (last > first && pieces.get(last - 1).isBlank()) {
            last--;
        }
        List<Piece> lines = new ArrayList<>(pieces.subList(first, last));
        if (lines.isEmpty()) {
            return lines;
        }
        if (lines.size() == 1 && first == 0) {
            return List.of(trimmed(lines.get(0)));
        }
        int indent = commonIndent(lines, first == 0);
        lines.replaceAll(line -> line.dedented(indent));
        if (first == 0) {
            Piece opening = lines.get(0);
            lines.set(0, new Piece(opening.line(), opening.firstText(), opening.to()));
        }
        lines.set(lines.size() - 1, lines.get(lines.size() - 1).withoutTrailingWhitespace());
        return lines;
    }

    private static Piece trimmed(Piece line) {
        return new Piece(line.line(), line.firstText(), line.to()).withoutTrailingWhitespace();
    }

    static String join(List<Piece> lines) {
        if (lines.size() == 1) {
            return lines.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        String separator = "";
        for (Piece line : lines) {
            text.append(separator).append(line.line().text(), line.from(), line.to());
            separator = "\n";
        }
        return text.toString();
    }

    /**
     * The indentation that all lines share. The first line of a cell that begins in the row's own line has none to
     * compare, and where it opens a list the others' indentation says what belongs to the item.
     */
    private static int commonIndent(List<Piece> lines, boolean beginsInRowLine) {
        int from = beginsInRowLine ? 1 : 0;
        if (beginsInRowLine && beginsWithItem(lines.get(0))) {
            return 0;
        }
        int least = Integer.MAX_VALUE;
        for (Piece line : lines.subList(from, lines.size())) {
            if (!line.isBlank()) {
                least = Math.min(least, line.indent());
            }
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }

    private static boolean beginsWithItem(Piece line) {
        int first = line.firstText() - line.from();
        char mark = line.charAt(first);
        boolean bold = mark == '*' && line.charAt(first + 1) == '*';
        return !bold
                && ITEM_MARKS.indexOf(mark) >= 0
                && LIST_ITEM.matcher(line.text().strip()).matches();
    }
}
