package dev.docbind.generator.diff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is made of changes: how grave each kind is, and which of them have been accepted.
 *
 * @param severities by rule, where they are not those of the effect
 * @param accepted the changes that somebody has accepted
 */
public record DiffPolicy(Map<DiffRule, DiffSeverity> severities, List<Acceptance> accepted) {

    /** Nothing is accepted, and what is grave follows from the effect. */
    public static final DiffPolicy USUAL = new DiffPolicy(Map.of(), List.of());

    public DiffPolicy {
        severities = severities.isEmpty() ? Map.of() : new EnumMap<>(severities);
        accepted = List.copyOf(accepted);
    }

    /** The changes that are reported, as grave as they are here. */
    List<Change> judge(List<Change> changes) {
        return changes.stream()
                .map(change -> change.with(severity(change)))
                .filter(change -> change.severity() != DiffSeverity.OFF)
                .map(change -> accepting(change).findAny().isPresent() ? change.accept() : change)
                .toList();
    }

    private DiffSeverity severity(Change change) {
        DiffSeverity own = severities.get(change.rule());
        return own == null ? change.effect().severity() : own;
    }

    private Stream<Acceptance> accepting(Change change) {
        return accepted.stream().filter(one -> one.matches(change));
    }

    /** The entries that accept nothing. */
    List<Acceptance> unmatched(List<Change> changes) {
        return accepted.stream()
                .filter(one -> changes.stream().noneMatch(one::matches))
                .toList();
    }
}
