package dev.docbind.generator.cli;

import dev.docbind.generator.ComparisonResult;
import dev.docbind.generator.Difference;
import dev.docbind.generator.Problem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Prints differences below a line for each kind; where asked, with the line of either page. */
final class DifferencePrinter {

    private final ProblemPrinter here;
    private final ProblemPrinter there;

    DifferencePrinter(Path docs, Path other, boolean explain) {
        this.here = new ProblemPrinter(docs, explain);
        this.there = new ProblemPrinter(other, explain);
    }

    /** Prints the errors that leave methods out, the differences, and how many there are of each kind. */
    void print(ComparisonResult result, PrintWriter out) {
        print("errors here", result.errors(), here, out);
        print("errors there", result.errorsThere(), there, out);
        String kind = "";
        for (Difference difference : result.differences()) {
            if (!difference.kind().equals(kind)) {
                kind = difference.kind();
                out.println(kind + ": " + result.differencesByKind().get(kind));
            }
            print(difference, out);
        }
        out.println(result.methods() + " methods here, " + result.methodsThere() + " there");
        out.println("differences: " + counts(result));
    }

    private void print(Difference difference, PrintWriter out) {
        out.println(difference);
        if (difference.place() != null) {
            here.explain(
                    difference.place().path(),
                    difference.place().line(),
                    difference.place().column(),
                    out);
        }
        if (difference.placeThere() != null) {
            there.explain(
                    difference.placeThere().path(),
                    difference.placeThere().line(),
                    difference.placeThere().column(),
                    out);
        }
    }

    private static void print(String title, List<Problem> problems, ProblemPrinter printer, PrintWriter out) {
        if (!problems.isEmpty()) {
            out.println(title + ": " + problems.size());
            printer.print(problems, out);
        }
    }

    private static String counts(ComparisonResult result) {
        return result.differences().isEmpty()
                ? "none"
                : result.differencesByKind().entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }
}
