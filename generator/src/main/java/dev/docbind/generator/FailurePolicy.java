package dev.docbind.generator;

import java.util.List;

/** Which problems of the documentation make a run fail. Everything is written in any case. */
public enum FailurePolicy {
    /** Errors. */
    ERROR,
    /** Errors and warnings. */
    WARNING,
    /** None. */
    NEVER;

    /** Whether the problems make the run fail. */
    public boolean fails(List<Problem> problems) {
        return problems.stream().anyMatch(this::counts);
    }

    private boolean counts(Problem problem) {
        return switch (this) {
            case ERROR -> problem.severity() == Problem.Severity.ERROR;
            case WARNING -> problem.severity() != Problem.Severity.NOTE;
            case NEVER -> false;
        };
    }
}
