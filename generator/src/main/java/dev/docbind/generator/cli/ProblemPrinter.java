package dev.docbind.generator.cli;

import dev.docbind.generator.Problem;
import dev.docbind.generator.source.SourceLines;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Prints problems, one line each; where asked, with the line of the page and a caret below the place. */
final class ProblemPrinter {

    private static final int WIDEST = 160;

    private final SourceLines lines;
    private final boolean explain;

    ProblemPrinter(Path docs, boolean explain) {
        this.lines = new SourceLines(docs);
        this.explain = explain;
    }

    void print(List<Problem> problems, PrintWriter out) {
        for (Problem problem : problems) {
            out.println(problem);
            explain(problem.path(), problem.line(), problem.column(), out);
        }
    }

    /** Shows a place, where that is asked for. */
    void explain(String path, int line, int column, PrintWriter out) {
        if (explain && line > 0) {
            lines.line(path, line).ifPresent(text -> show(text, column, out));
        }
    }

    private static void show(String line, int column, PrintWriter out) {
        int from = Math.max(0, Math.min(column - 1, line.length()) - WIDEST / 2);
        String part =
                line.substring(from, Math.min(line.length(), from + WIDEST)).replace('\t', ' ');
        out.println("    " + part);
        if (column > 0) {
            out.println("    " + " ".repeat(Math.min(column - 1, line.length()) - from) + "^");
        }
    }
}
