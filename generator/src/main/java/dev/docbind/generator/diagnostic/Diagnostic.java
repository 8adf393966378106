package dev.docbind.generator.diagnostic;

import dev.docbind.generator.source.SourceLocation;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A problem of the documentation, as a value.
 *
 * @param severity what it costs
 * @param code the stable name of the problem's class, such as {@code table-unclosed}
 * @param location where it stands
 * @param subject what it is about, such as a method's or a parameter's name; empty where the page itself is meant
 * @param message what is wrong, one line
 * @param hint what the author of the page may do about it, null where there is nothing to say
 * @param trace the stack trace where the problem is a fault of this program, else null
 */
public record Diagnostic(
        Severity severity,
        String code,
        SourceLocation location,
        String subject,
        String message,
        @Nullable String hint,
        @Nullable String trace)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::subject)
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        subject = OneLine.of(subject);
        message = OneLine.of(message);
        hint = hint == null ? null : OneLine.of(hint);
    }

    /** A problem of the documentation itself. */
    public Diagnostic(
            Severity severity,
            String code,
            SourceLocation location,
            String subject,
            String message,
            @Nullable String hint) {
        this(severity, code, location, subject, message, hint, null);
    }

    /** The same problem, of another subject. */
    Diagnostic about(String other) {
        return new Diagnostic(severity, code, location, other, message, hint, trace);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:col: error: message [code] (hint)}. */
    @Override
    public String toString() {
        SourceLocation include = location.includedFrom();
        return line(location, severity.label(), message, code, hint, include == null ? null : include.toString());
    }

    /**
     * A problem as a line: {@code path:line:col: error: message [code] (hint)}.
     *
     * @param location where it stands
     * @param severity the word for what it costs, empty to leave it out
     * @param message what is wrong
     * @param code the stable name of the problem's class
     * @param hint what the author of the page may do about it, null where there is nothing to say
     * @param includedFrom the place of the include that brought the text in, null for text of the page itself
     */
    public static String line(
            SourceLocation location,
            String severity,
            String message,
            String code,
            @Nullable String hint,
            @Nullable String includedFrom) {
        String label = severity.isEmpty() ? "" : severity + ": ";
        String line = location + ": " + label + message + " [" + code + "]";
        String hinted = hint == null ? line : line + " (" + hint + ")";
        return includedFrom == null ? hinted : hinted + " (included from " + includedFrom + ")";
    }
}
