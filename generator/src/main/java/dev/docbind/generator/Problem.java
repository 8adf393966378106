package dev.docbind.generator;

import dev.docbind.generator.diagnostic.Diagnostic;
import dev.docbind.generator.diff.DocsPlace;
import dev.docbind.generator.diff.PageProblem;
import dev.docbind.generator.source.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A problem of the documentation: one for a place, however many methods or pages take the text that stands there.
 *
 * @param severity what it costs
 * @param code the stable name of the problem's class, such as {@code table-unclosed}
 * @param path the page, relative to the documentation's root
 * @param line counted from 1; 0 where the whole page is meant
 * @param column counted from 1; 0 where the whole line is meant
 * @param subject the method or parameter that it is about; may be empty
 * @param message what is wrong, one line
 * @param hint what the page's author may do about it, null where there is nothing to say
 * @param includedFrom the place of the include that brought the text in, null for text of the page itself
 * @param also the further methods and pages that have it, because they take the same text
 * @param trace the stack trace where the problem is a fault of Docbind, else null
 */
public record Problem(
        Severity severity,
        String code,
        String path,
        int line,
        int column,
        String subject,
        String message,
        @Nullable String hint,
        @Nullable String includedFrom,
        List<Also> also,
        @Nullable String trace) {

    private static final int MOST_NAMED = 3;

    public Problem {
        also = List.copyOf(also);
    }

    /** What of it two revisions of a page are compared by. */
    PageProblem onPage() {
        return new PageProblem(severity.label(), code, new DocsPlace(path, line), message);
    }

    /** How much of a method a problem costs. */
    public enum Severity {
        /** The method is left out. */
        ERROR,
        /** The method is emitted with a fallback. */
        WARNING,
        /** Nothing is lost. */
        NOTE;

        /** The word that stands in printed problems. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One more method or page that has the problem.
     *
     * @param subject the method or parameter that it is about; may be empty
     * @param includedFrom the place of the include that brought the text in, null for text of the page itself
     */
    public record Also(String subject, @Nullable String includedFrom) {

        private String name() {
            return !subject.isEmpty() || includedFrom == null ? subject : includedFrom;
        }
    }

    /** A problem of one method or page that is no fault of Docbind. */
    public Problem(
            Severity severity,
            String code,
            String path,
            int line,
            int column,
            String subject,
            String message,
            @Nullable String hint,
            @Nullable String includedFrom) {
        this(severity, code, path, line, column, subject, message, hint, includedFrom, List.of(), null);
    }

    /** The problems that these are, in their order: those that say the same of one place are one. */
    static List<Problem> of(List<Diagnostic> diagnostics) {
        Map<List<Object>, List<Diagnostic>> places = diagnostics.stream()
                .collect(Collectors.groupingBy(Problem::place, LinkedHashMap::new, Collectors.toList()));
        return places.values().stream().map(Problem::ofOnePlace).toList();
    }

    private static List<Object> place(Diagnostic diagnostic) {
        SourceLocation location = diagnostic.location();
        return List.of(
                location.path(),
                location.line(),
                location.column(),
                diagnostic.severity(),
                diagnostic.code(),
                diagnostic.message());
    }

    private static Problem ofOnePlace(List<Diagnostic> found) {
        Diagnostic first = found.get(0);
        SourceLocation location = first.location();
        List<Also> also = found.stream()
                .map(Problem::also)
                .distinct()
                .filter(other -> !other.equals(also(first)))
                .toList();
        return new Problem(
                Severity.valueOf(first.severity().name()),
                first.code(),
                location.path(),
                location.line(),
                location.column(),
                first.subject(),
                first.message(),
                first.hint(),
                also(first).includedFrom(),
                also,
                first.trace());
    }

    private static Also also(Diagnostic diagnostic) {
        SourceLocation include = diagnostic.location().includedFrom();
        return new Also(diagnostic.subject(), include == null ? null : include.toString());
    }

    /** The same problem where its paths have other names. */
    public Problem placed(UnaryOperator<String> renaming) {
        return new Problem(
                severity,
                code,
                renaming.apply(path),
                line,
                column,
                subject,
                message,
                hint,
                includedFrom == null ? null : renaming.apply(includedFrom),
                also.stream()
                        .map(other -> other.includedFrom == null
                                ? other
                                : new Also(other.subject, renaming.apply(other.includedFrom)))
                        .toList(),
                trace);
    }

    /** {@code path:line:col: message [code] (hint)}, for a log that has severities of its own. */
    public String text() {
        return Diagnostic.line(SourceLocation.of(path, line, column), "", message, code, hint, includedFrom) + others();
    }

    /** {@code path:line:col: error: message [code] (hint)}. */
    @Override
    public String toString() {
        SourceLocation place = SourceLocation.of(path, line, column);
        return Diagnostic.line(place, severity.label(), message, code, hint, includedFrom) + others();
    }

    private String others() {
        List<String> names = also.stream()
                .map(Also::name)
                .filter(name -> !name.equals(subject))
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return "";
        }
        int more = names.size() - MOST_NAMED;
        String named = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return " (also " + named + (more > 0 ? " and " + more + " more" : "") + ")";
    }
}
