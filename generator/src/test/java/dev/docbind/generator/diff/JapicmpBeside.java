package dev.docbind.generator.diff;

import dev.docbind.generator.diff.MemberUses.Use;
import japicmp.model.JApiCompatibilityChangeType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code diff} says beside what japicmp says. Where they differ, a rule says why, and the compiler or the linker is with {@code diff};
 * all else is a fault.
 */
final class JapicmpBeside {

    private static final Set<JApiCompatibilityChangeType> OF_PARAMETERS = EnumSet.of(
            JApiCompatibilityChangeType.METHOD_REMOVED, JApiCompatibilityChangeType.METHOD_PARAMETER_GENERICS_CHANGED);

    private final DiffTruth truth;
    private final Map<Difference, Integer> differences = new EnumMap<>(Difference.class);
    final List<String> faults = new ArrayList<>();

    JapicmpBeside(DiffTruth truth) {
        this.truth = truth;
        truth.japicmp.breaksSource().stream()
                .filter(use -> !truth.said.contains(use))
                .forEach(use -> differ(use, "source, only japicmp", onlyJapicmp(use)));
        truth.said.stream()
                .filter(use -> !truth.japicmp.breaksSource().contains(use))
                .forEach(use -> differ(use, "source, only diff", onlyDiff(use)));
        truth.saidOfBinaries.stream()
                .filter(use -> !truth.japicmp.breaksBinaries().contains(use))
                .forEach(use -> differ(use, "binaries, only diff", null));
        truth.japicmp.breaksBinaries().stream()
                .filter(use -> !truth.saidOfBinaries.contains(use) && !truth.said.contains(use))
                .forEach(use -> differ(use, "binaries, only japicmp", null));
    }

    private @Nullable Difference onlyJapicmp(Use use) {
        boolean isTaken = !truth.refused.contains(use) && OF_PARAMETERS.containsAll(truth.japicmp.reasons(use));
        return isTaken ? Difference.ARGUMENTS_STILL_TAKEN : null;
    }

    private @Nullable Difference onlyDiff(Use use) {
        boolean isInside =
                truth.refused.contains(use) && truth.japicmp.reasons(use).isEmpty();
        return isInside ? Difference.TYPE_ARGUMENTS_INSIDE : null;
    }

    private void differ(Use use, String what, @Nullable Difference difference) {
        if (difference == null) {
            faults.add(what + ": " + use + " " + truth.japicmp.reasons(use));
        } else {
            differences.merge(difference, 1, Integer::sum);
        }
    }

    /** A line of figures. */
    String line() {
        Set<Use> both = new HashSet<>(truth.japicmp.breaksSource());
        both.retainAll(truth.said);
        return "japicmp: source " + truth.japicmp.breaksSource().size() + ", as diff " + both.size() + "; binaries "
                + truth.japicmp.breaksBinaries().size() + ", of binaries only diff says "
                + truth.saidOfBinaries.size() + "; " + differences;
    }

    /** Why the two differ. */
    enum Difference {
        /** It sees a method with other parameters, and the compiler one that takes the same arguments. */
        ARGUMENTS_STILL_TAKEN,
        /** It does not compare the type arguments of type arguments, such as the answer inside a method's reference. */
        TYPE_ARGUMENTS_INSIDE
    }
}
