package dev.docbind.generator.diff;

/**
 * A problem of a page that a revision of the documentation brings.
 *
 * @param severity what it costs: {@code error}, {@code warning} or {@code note}
 * @param code the rule that finds it
 * @param place where it stands
 * @param message what is wrong, in one line
 */
public record PageProblem(String severity, String code, DocsPlace place, String message) {}
