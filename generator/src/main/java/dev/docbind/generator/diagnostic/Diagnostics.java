package dev.docbind.generator.diagnostic;

import dev.docbind.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects the problems of one run. Readers and rules add to it and go on; nothing is thrown and nothing printed.
 *
 * <p>{@link #about(String)} narrows the collector to a subject, so that a reader deep inside a table need not know which
 * method it works for. All views share one list.
 *
 * <p>A fault of this program is a problem, too, and costs the page that it was found on: {@link #attempt}. Out of memory is
 * none: whatever is tried next would fail as well.
 */
public final class Diagnostics {

    private final List<Diagnostic> found;
    private final String subject;
    private final StepListener listener;

    /** An empty collector. */
    public Diagnostics() {
        this(StepListener.NONE);
    }

    /** An empty collector of a run whose steps a listener observes. */
    public Diagnostics(StepListener listener) {
        this(new ArrayList<>(), "", listener);
    }

    private Diagnostics(List<Diagnostic> found, String subject, StepListener listener) {
        this.found = found;
        this.subject = subject;
        this.listener = listener;
    }

    /** A view whose problems are about {@code name}, inside the subject of this one. */
    public Diagnostics about(String name) {
        return new Diagnostics(found, subject.isEmpty() ? name : subject + " " + name, listener);
    }

    /** An empty collector of the same run. */
    public Diagnostics apart() {
        return new Diagnostics(listener);
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

    /**
     * Works on one page; a fault is an error of that page.
     *
     * @return what the work returned, empty where it had a fault
     */
    public <R> Optional<R> attempt(Step step, SourceLocation place, Supplier<R> work) {
        try {
            listener.begins(step, place.path());
            return Optional.of(work.get());
        } catch (RuntimeException | StackOverflowError e) {
            fault(place, e);
            return Optional.empty();
        }
    }

    /**
     * Works on what several pages gave; a fault is an error of each page that also fails when processed alone, and the
     * work is done without these pages.
     *
     * @param parts what the pages gave
     * @param place the page of a part
     * @param work done on all parts, or some
     * @throws RuntimeException what the work throws, if no part alone has the fault
     */
    public <T, R> R attemptAll(Step step, List<T> parts, Function<T, SourceLocation> place, Function<List<T>, R> work) {
        List<T> sound = parts;
        while (true) {
            try {
                sound.forEach(part -> listener.begins(step, place.apply(part).path()));
                return work.apply(sound);
            } catch (RuntimeException | StackOverflowError e) {
                List<T> rest = sound.stream()
                        .filter(part -> attempt(step, place.apply(part), () -> work.apply(List.of(part)))
                                .isPresent())
                        .toList();
                if (rest.size() == sound.size()) {
                    throw e;
                }
                sound = rest;
            }
        }
    }

    private void fault(SourceLocation place, Throwable thrown) {
        Fault fault = Fault.of(thrown);
        error(
                "internal-fault",
                place,
                fault.line(),
                "a defect of Docbind: report it with the trace in the diagnostics file",
                fault.trace());
    }

    private void error(
            String code, SourceLocation location, String message, @Nullable String hint, @Nullable String trace) {
        found.add(new Diagnostic(Severity.ERROR, code, location, subject, message, hint, trace));
    }

    /** Adds problems that another collector found. */
    public void addAll(Collection<Diagnostic> others) {
        found.addAll(others);
    }

    /** Adds problems that were found before anybody knew what they are about: it is the subject of this collector. */
    public void adopt(Collection<Diagnostic> others) {
        others.forEach(other -> found.add(other.about(subject)));
    }

    /** Whether one of the problems is a fault of this program. */
    public boolean hasFault() {
        return found.stream().anyMatch(problem -> problem.trace() != null);
    }

    /** All problems, sorted by place, each once. */
    public List<Diagnostic> sorted() {
        return found.stream().distinct().sorted().toList();
    }

    private void add(Severity severity, String code, SourceLocation location, String message, @Nullable String hint) {
        found.add(new Diagnostic(severity, code, location, subject, message, hint));
    }
}
