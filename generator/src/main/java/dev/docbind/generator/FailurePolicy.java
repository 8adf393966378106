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

    /**
     * The policy that a user names.
     *
     * @param name {@code error}, {@code warning} or {@code never}, whatever the case
     * @throws IllegalArgumentException with one line that says which names there are
     */
    public static FailurePolicy of(String name) {
        for (FailurePolicy policy : values()) {
            if (policy.name().equalsIgnoreCase(name.strip())) {
                return policy;
            }
        }
        throw new IllegalArgumentException("error, warning or never is needed, not \"" + name + "\"");
    }

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
