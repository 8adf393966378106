package dev.docbind.generator.emit.java.name;

import dev.docbind.generator.model.SharedTypes;
import dev.docbind.generator.model.Thing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Things that stand inside each other, found once for all: which of them is planned first has to be the same in every run. */
final class ThingCycles {

    private final Map<String, Thing> things;
    private final SharedTypes types;
    private final Map<String, List<Thing>> cycles = new HashMap<>();

    /**
     * Finds the cycles.
     *
     * @param things the things by their identifiers, sorted
     */
    ThingCycles(Map<String, Thing> things, SharedTypes types) {
        this.things = things;
        this.types = types;
        Map<String, List<String>> holders = new HashMap<>();
        things.values()
                .forEach(thing -> types.inside(thing)
                        .forEach(id -> holders.computeIfAbsent(id, key -> new ArrayList<>())
                                .add(thing.id())));
        List<String> finished = finished();
        Collections.reverse(finished);
        Set<String> seen = new HashSet<>();
        for (String id : finished) {
            if (seen.add(id)) {
                keep(cycle(id, holders, seen));
            }
        }
    }

    /** The things that stand inside a thing and have it inside, with the thing itself, sorted; it alone where there is none. */
    List<Thing> of(Thing thing) {
        return cycles.getOrDefault(thing.id(), List.of(thing));
    }

    private void keep(List<String> ids) {
        if (ids.size() > 1) {
            List<Thing> cycle = ids.stream().sorted().map(things::get).toList();
            cycle.forEach(thing -> cycles.put(thing.id(), cycle));
        }
    }

    private static List<String> cycle(String start, Map<String, List<String>> holders, Set<String> seen) {
        List<String> cycle = new ArrayList<>();
        Deque<String> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            String id = next.removeFirst();
            cycle.add(id);
            holders.getOrDefault(id, List.of()).stream().filter(seen::add).forEach(next::add);
        }
        return cycle;
    }

    /** All identifiers, each after those that are reached from it for the first time. */
    private List<String> finished() {
        List<String> finished = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        Deque<Iterator<String>> rest = new ArrayDeque<>();
        for (String start : things.keySet()) {
            enter(start, seen, open, rest);
            while (!open.isEmpty()) {
                Iterator<String> inside = rest.element();
                if (inside.hasNext()) {
                    enter(inside.next(), seen, open, rest);
                } else {
                    rest.remove();
                    finished.add(open.remove());
                }
            }
        }
        return finished;
    }

    private void enter(String id, Set<String> seen, Deque<String> open, Deque<Iterator<String>> rest) {
        Thing thing = things.get(id);
        if (thing != null && seen.add(id)) {
            open.push(id);
            rest.push(types.inside(thing).iterator());
        }
    }
}
