package dev.docbind.generator;

import dev.docbind.generator.diagnostic.Diagnostic;
import dev.docbind.generator.source.SourceLocation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A problem of the documentation.
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
        @Nullable String trace) {

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

    /** A problem that is no fault of Docbind. */
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
        this(severity, code, path, line, column, subject, message, hint, includedFrom, null);
    }

    static Problem of(Diagnostic diagnostic) {
        var location = diagnostic.location();
        var include = location.includedFrom();
        return new Problem(
                Severity.valueOf(diagnostic.severity().name()),
                diagnostic.code(),
                location.path(),
                location.line(),
                location.column(),
                diagnostic.subject(),
                diagnostic.message(),
                diagnostic.hint(),
                include == null ? null : include.toString(),
                diagnostic.trace());
    }

    /** {@code path:line:col: message [code] (hint)}, for a log that has severities of its own. */
    public String text() {
        return Diagnostic.line(SourceLocation.of(path, line, column), "", message, code, hint, includedFrom);
    }

    /** {@code path:line:col: error: message [code] (hint)}. */
    @Override
    public String toString() {
        SourceLocation place = SourceLocation.of(path, line, column);
        return Diagnostic.line(place, severity.label(), message, code, hint, includedFrom);
    }
}
