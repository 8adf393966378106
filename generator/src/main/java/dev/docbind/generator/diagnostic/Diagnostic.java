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
 */
public record Diagnostic(
        Severity severity,
        String code,
        SourceLocation location,
        String subject,
        String message,
        @Nullable String hint) implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::subject)
            .thenComparing(Diagnostic::message);

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:col: error: message [code] (hint)}. */
    @Override
    public String toString() {
        String line = location + ": " + severity.label() + ": " + message + " [" + code + "]";
        String hinted = hint == null ? line : line + " (" + hint + ")";
        SourceLocation include = location.includedFrom();
        return include == null ? hinted : hinted + " (included from " + include + ")";
    }
}
