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
    private final boolean coloured;

    ProblemPrinter(Path docs, boolean explain) {
        this(docs, explain, false);
    }

    ProblemPrinter(Path docs, boolean explain, boolean coloured) {
        this.lines = new SourceLines(docs);
        this.explain = explain;
        this.coloured = coloured;
    }

    void print(List<Problem> problems, PrintWriter out) {
        for (Problem problem : problems) {
            out.println(coloured ? coloured(problem) : problem.toString());
            explain(problem.path(), problem.line(), problem.column(), out);
        }
    }

    /** The severity stands out; everything else is as it is without colours. */
    private static String coloured(Problem problem) {
        String label = ": " + problem.severity().label() + ": ";
        String colour = switch (problem.severity()) {
            case ERROR -> "\u001b[1;31m";
            case WARNING -> "\u001b[1;33m";
            case NOTE -> "\u001b[1;36m";
        };
        String text = problem.toString();
        int at = text.indexOf(label, problem.path().length());
        return at < 0
                ? text
                : text.substring(0, at + 2) + colour + problem.severity().label() + "\u001b[0m"
                        + text.substring(at + label.length() - 2);
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
