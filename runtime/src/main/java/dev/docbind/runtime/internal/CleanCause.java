package dev.docbind.runtime.internal;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A cause that can be shown: the exception itself when no part of it repeats a secret, else a stand-in. */
public final class CleanCause {

    private CleanCause() {}

    /**
     * Something to give as a cause.
     *
     * @param problem what happened
     * @param redact takes secrets out of a text
     * @return the problem, or a stand-in with its clean text and its stack trace
     */
    public static Throwable of(Throwable problem, UnaryOperator<String> redact) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return isClean(problem, redact, seen) ? problem : standIn(problem, redact);
    }

    private static boolean isClean(Throwable problem, UnaryOperator<String> redact, Set<Throwable> seen) {
        if (!seen.add(problem)) {
            return true;
        }
        String text = problem.toString();
        boolean clean = redact.apply(text).equals(text);
        for (Throwable suppressed : problem.getSuppressed()) {
            clean &= isClean(suppressed, redact, seen);
        }
        Throwable cause = problem.getCause();
        return clean && (cause == null || isClean(cause, redact, seen));
    }

    private static Throwable standIn(Throwable problem, UnaryOperator<String> redact) {
        Throwable clean = new IOException(redact.apply(problem.toString()));
        clean.setStackTrace(problem.getStackTrace());
        return clean;
    }
}
