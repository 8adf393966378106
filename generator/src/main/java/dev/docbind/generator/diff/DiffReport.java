package dev.docbind.generator.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What changed between two documentations of one API, and what that does to Java.
 *
 * @param methodsBefore how many methods the old one has
 * @param methodsAfter how many methods the new one has
 * @param changes the worst first, then by symbol and rule
 * @param unmatched entries of what was accepted that no change matches
 * @param next which part of the version the changes raise, whether they are accepted or not
 * @param problems the problems of the pages of both
 */
public record DiffReport(
        int methodsBefore,
        int methodsAfter,
        List<Change> changes,
        List<Acceptance> unmatched,
        NextVersion next,
        PageProblems problems) {

    private static final Comparator<Change> ORDER = Comparator.comparing(Change::effect)
            .thenComparing(Change::symbol)
            .thenComparing(Change::rule)
            .thenComparing(Change::message);

    public DiffReport {
        changes = List.copyOf(changes);
        unmatched = List.copyOf(unmatched);
    }

    /** The report of changes in any order. */
    public static DiffReport of(int methodsBefore, int methodsAfter, List<Change> found, DiffPolicy policy) {
        List<Change> sorted = new ArrayList<>(found);
        sorted.sort(ORDER);
        return new DiffReport(
                methodsBefore,
                methodsAfter,
                policy.judge(sorted),
                policy.unmatched(sorted),
                NextVersion.of(sorted),
                PageProblems.UNKNOWN);
    }

    /** The same report with the problems of the pages. */
    public DiffReport with(PageProblems found) {
        return new DiffReport(methodsBefore, methodsAfter, changes, unmatched, next, found);
    }

    /** How many changes have each effect; effects that none has are not among the keys. */
    public Map<Effect, Integer> counts() {
        Map<Effect, Integer> counts = new EnumMap<>(Effect.class);
        changes.forEach(change -> counts.merge(change.effect(), 1, Integer::sum));
        return counts;
    }

    /** How many of the changes that break source do not where the new client keeps what the old one has. */
    public long countKept() {
        return changes.stream().filter(change -> change.kept() == KeptShare.ALL).count();
    }

    /** Whether a change that nobody has accepted is at least so grave. */
    public boolean hasAny(DiffSeverity gravest) {
        return changes.stream()
                .anyMatch(change -> !change.accepted() && change.severity().compareTo(gravest) <= 0);
    }
}
