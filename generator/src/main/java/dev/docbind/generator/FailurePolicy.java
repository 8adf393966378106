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
        return problems.stream().map(Problem::severity).anyMatch(this::counts);
    }

    boolean counts(Problem.Severity severity) {
        return switch (this) {
            case ERROR -> severity == Problem.Severity.ERROR;
            case WARNING -> severity != Problem.Severity.NOTE;
            case NEVER -> false;
        };
    }
}
