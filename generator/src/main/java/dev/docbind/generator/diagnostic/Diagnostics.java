package dev.docbind.generator.diagnostic;

import dev.docbind.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the problems of one run. Readers and rules add to it and go on; nothing is thrown and nothing printed.
 *
 * <p>{@link #about(String)} narrows the collector to a subject, so that a reader deep inside a table need not know which
 * method it works for. All views share one list.
 */
public final class Diagnostics {

    private final List<Diagnostic> found;
    private final String subject;

    /** An empty collector. */
    public Diagnostics() {
        this(new ArrayList<>(), "");
    }

    private Diagnostics(List<Diagnostic> found, String subject) {
        this.found = found;
        this.subject = subject;
    }

    /** A view whose problems are about {@code name}, inside the subject of this one. */
    public Diagnostics about(String name) {
        return new Diagnostics(found, subject.isEmpty() ? name : subject + " " + name);
    }

    /** Adds an error: the method is left out. */
    public void error(String code, SourceLocation location, String message, @Nullable String hint) {
        add(Severity.ERROR, code, location, message, hint);
    }

    /** Adds a warning: the method is emitted with a fallback. */
    public void warning(String code, SourceLocation location, String message, @Nullable String hint) {
        add(Severity.WARNING, code, location, message, hint);
    }

    /** Adds a note. */
    public void note(String code, SourceLocation location, String message, @Nullable String hint) {
        add(Severity.NOTE, code, location, message, hint);
    }

    /** Adds problems that another collector found. */
    public void addAll(Collection<Diagnostic> others) {
        found.addAll(others);
    }

    /** Adds problems that were found before anybody knew what they are about: it is the subject of this collector. */
    public void adopt(Collection<Diagnostic> others) {
        others.forEach(other -> add(other.severity(), other.code(), other.location(), other.message(), other.hint()));
    }

    /** All problems, sorted by place, each once. */
    public List<Diagnostic> sorted() {
        return found.stream().distinct().sorted().toList();
    }

    private void add(Severity severity, String code, SourceLocation location, String message, @Nullable String hint) {
        found.add(new Diagnostic(severity, code, location, subject, message, hint));
    }
}
