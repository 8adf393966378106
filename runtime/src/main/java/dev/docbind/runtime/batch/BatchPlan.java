package dev.docbind.runtime.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which commands go together: those that depend on each other stay in one request, and the order is kept where it can be. */
final class BatchPlan {

    private BatchPlan() {}

    /**
     * The commands of each request.
     *
     * @throws IllegalArgumentException when more commands depend on each other than one request may have
     */
    static List<List<Handle<?>>> of(List<Handle<?>> commands) {
        List<List<Handle<?>>> requests = new ArrayList<>();
        List<Handle<?>> open = new ArrayList<>();
        for (List<Handle<?>> group : groups(commands)) {
            if (group.size() > Batch.MOST) {
                throw new IllegalArgumentException(
                        group.size() + " commands depend on each other; a request has at most " + Batch.MOST);
            }
            if (open.size() + group.size() > Batch.MOST) {
                requests.add(open);
                open = new ArrayList<>();
            }
            open.addAll(group);
        }
        if (!open.isEmpty()) {
            requests.add(open);
        }
        requests.forEach(request -> request.sort((one, other) -> Integer.compare(one.place(), other.place())));
        return requests;
    }

    /** Commands that depend on each other, by the first of them. */
    private static List<List<Handle<?>>> groups(List<Handle<?>> commands) {
        Map<Handle<?>, Handle<?>> first = new HashMap<>();
        for (Handle<?> command : commands) {
            first.put(command, command);
            for (Handle<?> needed : command.needs()) {
                if (first.containsKey(needed)) {
                    Handle<?> one = root(needed, first);
                    Handle<?> other = root(command, first);
                    if (one.place() < other.place()) {
                        first.put(other, one);
                    } else {
                        first.put(one, other);
                    }
                }
            }
        }
        Map<Handle<?>, List<Handle<?>>> groups = new LinkedHashMap<>();
        commands.forEach(command -> groups.computeIfAbsent(root(command, first), key -> new ArrayList<>())
                .add(command));
        return List.copyOf(groups.values());
    }

    private static Handle<?> root(Handle<?> command, Map<Handle<?>, Handle<?>> first) {
        Handle<?> root = command;
        for (Handle<?> above = first.get(root); above != null && !above.equals(root); above = first.get(root)) {
            root = above;
        }
        return root;
    }
}
