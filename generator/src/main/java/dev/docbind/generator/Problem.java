package dev.docbind.generator;

import dev.docbind.generator.diagnostic.Diagnostic;
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
        @Nullable String includedFrom) {

    /** How much of a method a problem costs. */
    public enum Severity {
        /** The method is left out. */
        ERROR,
        /** The method is emitted with a fallback. */
        WARNING,
        /** Nothing is lost. */
        NOTE
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
                include == null ? null : include.toString());
    }

    /** {@code path:line:col: error: message [code] (hint)}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(path);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (line > 0 && column > 0) {
            text.append(':').append(column);
        }
        text.append(": ").append(severity.name().toLowerCase(java.util.Locale.ROOT));
        text.append(": ").append(message).append(" [").append(code).append(']');
        if (hint != null) {
            text.append(" (").append(hint).append(')');
        }
        return includedFrom == null ? text.toString() : text + " (included from " + includedFrom + ")";
    }
}
