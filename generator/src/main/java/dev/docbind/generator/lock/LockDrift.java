package dev.docbind.generator.lock;

import dev.docbind.generator.resolve.fingerprint.MethodFingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where a documentation is not what the lock says. */
public final class LockDrift {

    private final List<Drift> found = new ArrayList<>();

    private LockDrift() {}

    /**
     * What differs: the documentation as a whole, then methods, then problems.
     *
     * @param locked what the lock says
     * @param now what the documentation says now
     */
    public static List<Drift> between(Lock locked, Lock now) {
        LockDrift drift = new LockDrift();
        drift.documentation(locked, now);
        drift.methods(locked.methods(), now.methods());
        drift.problems(locked.problems(), now.problems());
        if (drift.found.isEmpty() && !locked.specDigest().equals(now.specDigest())) {
            drift.found.add(new Drift(
                    DriftKind.SPEC, locked.spec(), "the generator reads other things from the same documentation"));
        }
        return drift.found;
    }

    private void documentation(Lock locked, Lock now) {
        if (!locked.documentation().equals(now.documentation())) {
            found.add(new Drift(
                    DriftKind.DOCUMENTATION,
                    locked.revision(),
                    "the documentation is not the one that is locked" + named(locked.revision()) + ": " + now.pages()
                            + " pages, " + locked.pages() + " locked"));
        }
    }

    private static String named(String revision) {
        return revision.isEmpty() ? "" : " (" + revision + ")";
    }

    private void methods(SortedMap<String, MethodFingerprint> locked, SortedMap<String, MethodFingerprint> now) {
        for (String name : together(locked, now)) {
            @Nullable MethodFingerprint before = locked.get(name);
            @Nullable MethodFingerprint after = now.get(name);
            if (before == null) {
                found.add(method(DriftKind.METHOD_ADDED, name, "new"));
            } else if (after == null) {
                found.add(method(DriftKind.METHOD_REMOVED, name, "gone"));
            } else if (!before.facts().equals(after.facts())) {
                found.add(method(DriftKind.FACTS, name, "facts changed"));
            } else if (!before.words().equals(after.words())) {
                found.add(method(DriftKind.WORDING, name, "wording changed"));
            }
        }
    }

    private static Drift method(DriftKind kind, String name, String what) {
        String shown = name.substring(0, name.length() - 2) + (name.endsWith(" 3") ? " (REST 3.0)" : "");
        return new Drift(kind, shown, "method " + shown + ": " + what);
    }

    private void problems(SortedMap<String, Integer> locked, SortedMap<String, Integer> now) {
        for (String problem : together(locked, now)) {
            int before = locked.getOrDefault(problem, 0);
            int after = now.getOrDefault(problem, 0);
            if (before != after) {
                String[] parts = problem.split(" ", 3);
                found.add(new Drift(
                        after > before ? DriftKind.PROBLEM_NEW : DriftKind.PROBLEM_GONE,
                        parts[2],
                        parts[2] + ": " + parts[0] + " [" + parts[1] + "] " + after + " times, " + before + " known"));
            }
        }
    }

    private static SortedSet<String> together(SortedMap<String, ?> one, SortedMap<String, ?> other) {
        SortedSet<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        return names;
    }
}
