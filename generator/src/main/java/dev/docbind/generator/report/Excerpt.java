package dev.docbind.generator.report;

import dev.docbind.generator.source.SourceLines;
import java.util.ArrayList;
import java.util.List;

/**
 * Some lines of a file, with a caret below a place.
 *
 * @param title whose lines they are; empty where that is plain
 * @param lines the lines
 */
public record Excerpt(String title, List<Line> lines) {

    private static final int WIDEST = 200;

    public Excerpt {
        lines = List.copyOf(lines);
    }

    /**
     * A line, or the part of it that is shown.
     *
     * @param number its number; empty below a line
     * @param text its text
     */
    public record Line(String number, String text) {}

    /**
     * The line of a place, with those above and below it.
     *
     * @param column counted from 1; 0 where the whole line is meant
     */
    public static Excerpt of(String title, SourceLines source, String path, int line, int column) {
        List<Line> lines = new ArrayList<>();
        int from = from(source.line(path, line).orElse(""), column);
        for (int number = Math.max(1, line - 1); number <= line + 1; number++) {
            String text = source.line(path, number).orElse(null);
            if (text != null) {
                lines.add(new Line(Integer.toString(number), part(text, from)));
            }
            if (text != null && number == line && column > 0) {
                lines.add(new Line("", " ".repeat(caret(text, from, column)) + "^"));
            }
        }
        return new Excerpt(title, lines);
    }

    private static int from(String line, int column) {
        return line.length() <= WIDEST || column < WIDEST / 2 ? 0 : Math.min(column, line.length()) - WIDEST / 2;
    }

    private static String part(String line, int from) {
        if (from >= line.length()) {
            return "";
        }
        int end = Math.min(line.length(), from + WIDEST);
        String cut = line.substring(from, end).replace('\t', ' ');
        return (from > 0 ? "\u2026" : "") + cut + (end < line.length() ? "\u2026" : "");
    }

    private static int caret(String line, int from, int column) {
        return Math.min(column - 1, line.length()) - from + (from > 0 ? 1 : 0);
    }
}
