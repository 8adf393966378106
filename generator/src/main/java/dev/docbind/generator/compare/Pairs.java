package dev.docbind.generator.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Two lists, of which each entry finds the one of the other list that stands for the same thing. */
public final class Pairs<T> {

    private final List<Pair<T>> found = new ArrayList<>();
    private List<T> here;
    private List<T> there;

    private Pairs(List<T> here, List<T> there) {
        this.here = here;
        this.there = there;
    }

    /** Two lists of which no entry has been found yet. */
    public static <T> Pairs<T> of(List<T> here, List<T> there) {
        return new Pairs<>(here, there);
    }

    /** Pairs entries that have the same key, the first with the first; an entry without a key stays alone. */
    public Pairs<T> by(Function<T, @Nullable String> key) {
        Map<String, Deque<T>> free = new HashMap<>();
        for (T entry : there) {
            String own = key.apply(entry);
            if (own != null) {
                free.computeIfAbsent(own, it -> new ArrayDeque<>()).add(entry);
            }
        }
        Map<String, Integer> taken = new HashMap<>();
        List<T> alone = new ArrayList<>();
        for (T entry : here) {
            String own = key.apply(entry);
            T partner = own == null
                    ? null
                    : free.getOrDefault(own, new ArrayDeque<>()).poll();
            if (own == null || partner == null) {
                alone.add(entry);
            } else {
                found.add(new Pair<>(entry, partner));
                taken.merge(own, 1, Integer::sum);
            }
        }
        here = alone;
        there = there.stream()
                .filter(entry -> !isTaken(key.apply(entry), taken))
                .toList();
        return this;
    }

    /** Pairs entries that have the same key where no other one of either list that is alone has it. */
    public Pairs<T> byOnly(Function<T, @Nullable String> key) {
        Set<String> shared = new HashSet<>();
        again(here, key, shared);
        again(there, key, shared);
        return by(entry -> {
            String own = key.apply(entry);
            return own == null || shared.contains(own) ? null : own;
        });
    }

    private static <T> void again(List<T> entries, Function<T, @Nullable String> key, Set<String> shared) {
        Set<String> met = new HashSet<>();
        for (T entry : entries) {
            String own = key.apply(entry);
            if (own != null && !met.add(own)) {
                shared.add(own);
            }
        }
    }

    /** Whether the entry with this key is one of the first, which have partners. */
    private static boolean isTaken(@Nullable String key, Map<String, Integer> taken) {
        return key != null && taken.merge(key, -1, Integer::sum) >= 0;
    }

    /** Pairs what is left, where that is one entry on each side and the test accepts the two. */
    public Pairs<T> rest(BiPredicate<T, T> same) {
        if (here.size() == 1 && there.size() == 1 && same.test(here.get(0), there.get(0))) {
            found.add(new Pair<>(here.get(0), there.get(0)));
            here = List.of();
            there = List.of();
        }
        return this;
    }

    /** Those that found each other. */
    public List<Pair<T>> found() {
        return found;
    }

    /** Those of the first list that are alone. */
    public List<T> aloneHere() {
        return here;
    }

    /** Those of the second list that are alone. */
    public List<T> aloneThere() {
        return there;
    }

    /**
     * Two entries that stand for one thing.
     *
     * @param <T> what the lists hold
     * @param here the entry of the first list
     * @param there the entry of the second list
     */
    public record Pair<T>(T here, T there) {}
}
