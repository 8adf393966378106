package dev.docbind.generator.resolve.thing;

import dev.docbind.generator.model.Thing.Rule;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Structures that are one, as far as is known: each is in exactly one group. */
final class Groups {

    private final List<Structure> structures;
    private final IdentityHashMap<Structure, Integer> places = new IdentityHashMap<>();
    private final int[] roots;
    private final IdentityHashMap<Structure, Rule> rules = new IdentityHashMap<>();

    Groups(List<Structure> structures) {
        this.structures = structures;
        this.roots = new int[structures.size()];
        for (int at = 0; at < roots.length; at++) {
            roots[at] = at;
            places.put(structures.get(at), at);
        }
    }

    List<Structure> structures() {
        return structures;
    }

    /** Makes two structures one, and with them all that are one with either; returns whether they were not before. */
    boolean join(Structure first, Structure second, Rule rule) {
        int one = root(place(first));
        int other = root(place(second));
        rules.putIfAbsent(first, rule);
        rules.putIfAbsent(second, rule);
        if (one == other) {
            return false;
        }
        roots[Math.max(one, other)] = Math.min(one, other);
        return true;
    }

    /** The first structure of the group, which stands for it. */
    Structure first(Structure structure) {
        return structures.get(root(place(structure)));
    }

    /** Why a structure is one with others. */
    Rule rule(Structure structure) {
        return rules.getOrDefault(structure, Rule.ALONE);
    }

    /** The structures of each group, in order; the key is the first of them. */
    Map<Structure, List<Structure>> all() {
        Map<Structure, List<Structure>> groups = new LinkedHashMap<>();
        for (Structure structure : structures) {
            groups.computeIfAbsent(first(structure), key -> new ArrayList<>()).add(structure);
        }
        return groups;
    }

    private int place(Structure structure) {
        Integer place = places.get(structure);
        if (place == null) {
            throw new IllegalArgumentException("no structure of this namespace");
        }
        return place;
    }

    private int root(int place) {
        int root = place;
        while (roots[root] != root) {
            roots[root] = roots[roots[root]];
            root = roots[root];
        }
        return root;
    }
}
