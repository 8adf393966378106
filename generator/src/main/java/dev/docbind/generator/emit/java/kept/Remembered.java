package dev.docbind.generator.emit.java.kept;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.name.ClientNames;
import dev.docbind.generator.emit.java.name.EventNames;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.emit.java.name.PlacementNames;
import dev.docbind.generator.model.Event;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Placement;
import dev.docbind.generator.model.SharedTypes;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.model.Spec.Memory.Earlier;
import dev.docbind.generator.model.ValueList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Of each earlier documentation what the client still needs: what has a member that no later one has. */
final class Remembered {

    private final String root;
    private final String major;
    private final PlannedClient now;
    private final KeptClient kept;
    private final Map<ClassName, Set<String>> known = new HashMap<>();

    Remembered(String root, String major, PlannedClient now, KeptClient kept) {
        this.root = root;
        this.major = major;
        this.now = now;
        this.kept = kept;
    }

    /**
     * What is remembered.
     *
     * @param earlier the documentations, the newest first
     * @param clients their clients, in the same order
     */
    List<Earlier> of(List<Earlier> earlier, List<PlannedClient> clients) {
        learn(new OwnMembers(now, kept).all());
        Set<String> unkept = kept.unkept().stream().map(one -> one.symbol()).collect(Collectors.toSet());
        List<PlacementNames> placements = new ArrayList<>(now.placements().values().stream()
                .map(placement -> kept.named(placement.names()))
                .toList());
        List<Earlier> remembered = new ArrayList<>();
        for (int at = 0; at < clients.size(); at++) {
            PlannedClient client = clients.get(at);
            Map<ClassName, Set<String>> members = new OwnMembers(client, client.kept()).all();
            new MissingStars(client, now, major)
                    .all()
                    .forEach((type, stars) -> members.computeIfAbsent(type, key -> new HashSet<>())
                            .addAll(stars));
            Set<Object> needed = Collections.newSetFromMap(new IdentityHashMap<>());
            members.forEach((type, own) -> {
                if (!known.getOrDefault(type, Set.of()).containsAll(own) && !unkept.contains(type.canonicalName())) {
                    needed.add(client.owner(type).source());
                }
            });
            learn(members);
            needed.addAll(missing(client, placements));
            if (!needed.isEmpty()) {
                Earlier one = earlier.get(at);
                remembered.add(one.with(part(one.spec(), needed, client)));
            }
        }
        return remembered;
    }

    /** The placements that a client has of its own, and none of those after it. */
    private List<Placement> missing(PlannedClient client, List<PlacementNames> known) {
        List<PlacementNames> missing = client.placements().values().stream()
                .filter(placement -> !client.kept().placements().contains(placement))
                .map(KeptPlacement::names)
                .filter(own -> known.stream().noneMatch(own::isSame))
                .filter(own -> kept.placements().stream().anyMatch(old -> own.isSame(old.names())))
                .toList();
        known.addAll(missing);
        return missing.stream().map(PlacementNames::placement).toList();
    }

    private void learn(Map<ClassName, Set<String>> members) {
        members.forEach((type, own) ->
                known.computeIfAbsent(type, key -> new HashSet<>()).addAll(own));
    }

    /** The methods, things and lists that are needed, with what those need; all where some would have other names without the rest. */
    private Spec part(Spec spec, Set<Object> needed, PlannedClient client) {
        List<Method> methods = spec.methods().stream().filter(needed::contains).toList();
        SharedTypes types = new SharedTypes(spec.things());
        Set<String> ids = new HashSet<>();
        Set<String> listIds = new HashSet<>();
        methods.forEach(method -> ids.addAll(types.neededBy(method)));
        spec.things().stream().filter(needed::contains).forEach(thing -> ids.addAll(types.neededBy(thing)));
        List<Event> events = spec.events().stream().filter(needed::contains).toList();
        events.forEach(event -> ids.addAll(types.neededBy(event)));
        List<Placement> placements =
                spec.placements().stream().filter(needed::contains).toList();
        placements.forEach(placement -> ids.addAll(types.neededBy(placement)));
        Set<String> planned =
                client.lists().values().stream().map(list -> list.type().id()).collect(Collectors.toSet());
        spec.valueLists().stream()
                .filter(list -> needed.contains(list) || ids.contains(list.id()))
                .filter(list -> planned.contains(list.id()))
                .forEach(list -> listIds.add(list.id()));
        ids.removeAll(spec.valueLists().stream().map(ValueList::id).toList());
        ids.addAll(listIds);
        Spec part =
                spec.with(methods).withEvents(events).withPlacements(placements).withTypes(ids);
        return hasNamesOf(part, spec) ? part : spec;
    }

    private boolean hasNamesOf(Spec part, Spec whole) {
        ClientNames names = new ClientNames(root, part);
        ClientNames all = new ClientNames(root, whole);
        Map<ClassName, String> calls =
                all.methods().stream().collect(Collectors.toMap(MethodNames::request, MethodNames::call));
        return names.methods().stream().allMatch(method -> method.call().equals(calls.get(method.request())))
                && EventNames.of(root, whole.events()).containsAll(EventNames.of(root, part.events()))
                && all.things()
                        .binaryNames()
                        .entrySet()
                        .containsAll(names.things().binaryNames().entrySet());
    }
}
