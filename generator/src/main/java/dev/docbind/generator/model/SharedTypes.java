package dev.docbind.generator.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of the shared types of a spec methods need: those that their fields refer to, and those inside these. */
public final class SharedTypes {

    private final Map<String, Thing> things = new HashMap<>();
    private final Map<String, Set<String>> inside = new HashMap<>();

    /** The types that these things are, and those that they have inside. */
    public SharedTypes(Collection<Thing> things) {
        things.forEach(thing -> this.things.put(thing.id(), thing));
    }

    /** The identifiers of the types that methods, events and placements need, whether they are there or not. */
    public static Set<String> neededBy(Spec spec) {
        SharedTypes types = new SharedTypes(spec.things());
        Set<String> needed = new HashSet<>();
        spec.methods().forEach(method -> types.collect(method, needed));
        spec.events().forEach(event -> needed.addAll(types.neededBy(event)));
        spec.placements().forEach(placement -> needed.addAll(types.neededBy(placement)));
        return needed;
    }

    /** The identifiers of the types that a method needs, whether they are there or not. */
    public Set<String> neededBy(Method method) {
        Set<String> needed = new HashSet<>();
        collect(method, needed);
        return needed;
    }

    /** The identifiers of the types that the data of an event needs, whether they are there or not. */
    public Set<String> neededBy(Event event) {
        return neededBy(event.dataField());
    }

    /** The identifiers of the types that the options of a placement need, whether they are there or not. */
    public Set<String> neededBy(Placement placement) {
        return neededBy(placement.optionsField());
    }

    private Set<String> neededBy(Field sent) {
        Set<String> direct = new LinkedHashSet<>();
        refer(List.of(sent), direct);
        Set<String> needed = new HashSet<>();
        collect(direct, needed);
        return needed;
    }

    /** The identifiers of the types that a thing needs, its own among them. */
    public Set<String> neededBy(Thing thing) {
        Set<String> needed = new HashSet<>();
        collect(List.of(thing.id()), needed);
        return needed;
    }

    private void collect(Method method, Set<String> needed) {
        Set<String> direct = new LinkedHashSet<>();
        refer(method.content(), direct);
        refer(method.response(), direct);
        collect(direct, needed);
    }

    private void collect(Collection<String> ids, Set<String> needed) {
        Deque<String> next = new ArrayDeque<>(ids);
        while (!next.isEmpty()) {
            String id = next.removeFirst();
            Thing thing = things.get(id);
            if (needed.add(id) && thing != null) {
                next.addAll(inside(thing));
                if (thing.sentAs() != null && things.containsKey(thing.sentAs())) {
                    next.add(thing.sentAs());
                }
            }
        }
    }

    /** The identifiers of the types that a thing's fields refer to. */
    public Set<String> inside(Thing thing) {
        Set<String> known = inside.get(thing.id());
        if (known == null) {
            known = new LinkedHashSet<>();
            refer(thing.fields(), known);
            inside.put(thing.id(), known);
        }
        return known;
    }

    private static void refer(List<Field> fields, Set<String> ids) {
        for (Field field : fields) {
            @Nullable String id = field.traits().thing();
            if (id != null) {
                ids.add(id);
            }
            refer(field.fields(), ids);
            refer(field.undocumented(), ids);
            if (field.merged() != null) {
                refer(List.of(field.merged()), ids);
            }
        }
    }
}
