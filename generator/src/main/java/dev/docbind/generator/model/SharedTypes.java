package dev.docbind.generator.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Which of the shared types of a spec methods need: those that their fields refer to, and those inside these. */
public final class SharedTypes {

    private final TreeMap<String, Thing> things = new TreeMap<>();
    private final Set<String> needed = new HashSet<>();

    private SharedTypes(List<Thing> things) {
        things.forEach(thing -> this.things.put(thing.id(), thing));
    }

    /** The identifiers of the types that methods need. */
    public static Set<String> neededBy(List<Method> methods, List<Thing> things) {
        SharedTypes types = new SharedTypes(things);
        types.collect(methods);
        return types.needed;
    }

    private void collect(List<Method> methods) {
        Deque<Collection<Field>> next = new ArrayDeque<>();
        for (Method method : methods) {
            next.add(method.content());
            next.add(method.response());
        }
        while (!next.isEmpty()) {
            for (Field field : next.removeFirst()) {
                String id = field.traits().thing();
                if (id != null && needed.add(id) && things.containsKey(id)) {
                    Thing thing = things.get(id);
                    next.add(thing.fields());
                    if (thing.sentAs() != null && things.containsKey(thing.sentAs()) && needed.add(thing.sentAs())) {
                        next.add(things.get(thing.sentAs()).fields());
                    }
                }
                next.add(field.content());
                if (field.merged() != null) {
                    next.add(List.of(field.merged()));
                }
            }
        }
    }
}
