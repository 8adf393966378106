package dev.docbind.runtime.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
        for (List<Handle<?>> request : requests) {
            request.sort(Comparator.comparingInt(Handle::place));
        }
        return requests;
    }

    /** Commands that depend on each other, by the first of them. */
    private static List<List<Handle<?>>> groups(List<Handle<?>> commands) {
        Map<Handle<?>, List<Handle<?>>> groups = new HashMap<>();
        List<List<Handle<?>>> all = new ArrayList<>();
        for (Handle<?> command : commands) {
            List<Handle<?>> group = new ArrayList<>();
            for (Handle<?> needed : command.needs()) {
                List<Handle<?>> other = groups.getOrDefault(needed, group);
                if (other != group) {
                    boolean isFirst = group.isEmpty()
                            || other.get(0).place() < group.get(0).place();
                    List<Handle<?>> less = isFirst ? group : other;
                    group = isFirst ? other : group;
                    for (Handle<?> moved : less) {
                        groups.put(moved, group);
                    }
                    group.addAll(less);
                    less.clear();
                }
            }
            if (group.isEmpty()) {
                all.add(group);
            }
            group.add(command);
            groups.put(command, group);
        }
        return all;
    }
}
