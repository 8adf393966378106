package dev.docbind.generator.resolve.thing;

import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which groups of structures are types of their own: what the namespace is about, parameters, what several fields have, and
 * what stands inside itself. All others are types inside the one that has them.
 */
final class GroupRoles {

    /** A structure with fewer fields, such as an id alone, is not what a namespace is about. */
    private static final int FEWEST_OF_SUBJECT = 3;

    private final Groups groups;
    private final Map<Structure, List<Structure>> all;
    private final Map<Structure, List<Structure>> inside = new HashMap<>();
    private final @Nullable Structure subject;

    GroupRoles(Groups groups) {
        this.groups = groups;
        this.all = groups.all();
        for (Structure structure : groups.structures()) {
            if (structure.enclosing() != null) {
                inside.computeIfAbsent(groups.first(structure.enclosing()), key -> new ArrayList<>())
                        .add(structure);
            }
        }
        this.subject = findSubject();
    }

    /** The group that the namespace is about, by its first structure; null where there is none. */
    @Nullable
    Structure subject() {
        return subject;
    }

    /** Whether a group is a type of its own. */
    boolean isThing(Structure first) {
        return !isDefined(first)
                && (first.equals(subject) || isParameter(first) || standsInSeveral(first) || reachesItself(first));
    }

    /** Whether it is all of a parameter, and so goes by the parameter's name in whichever methods have it. */
    private static boolean isParameter(Structure first) {
        return first.direction() == Direction.REQUEST && first.enclosing() == null;
    }

    /**
     * Whether a section of another page defines the structure, just as it stands there, for all methods that link it. What the namespace
     * is about is its own, wherever it is described.
     */
    boolean isDefined(Structure first) {
        String definition = first.field().traits().definition();
        return definition != null
                && !first.equals(subject)
                && members(first).stream()
                        .allMatch(member ->
                                definition.equals(member.field().traits().definition()));
    }

    /** The groups, each by its first structure. */
    Set<Structure> groups() {
        return all.keySet();
    }

    /** The structures of a group. */
    List<Structure> members(Structure first) {
        return all.getOrDefault(first, List.of());
    }

    /** The structures that stand directly in one of a group. */
    List<Structure> inside(Structure first) {
        return inside.getOrDefault(first, List.of());
    }

    /** Whether several fields or methods have it, those of one method among them. */
    private boolean standsInSeveral(Structure first) {
        return owners(members(first)).size() > 1;
    }

    /** The places that have it: a field of a group, or a parameter or result of a method. */
    private Set<String> owners(List<Structure> members) {
        return members.stream().map(this::owner).collect(Collectors.toSet());
    }

    private String owner(Structure member) {
        Structure enclosing = member.enclosing();
        if (enclosing == null) {
            return member.method().name() + " " + member.method().page() + " " + member.path();
        }
        Structure group = groups.first(enclosing);
        return group.method().name() + " " + group.method().page() + " " + group.path() + "/"
                + member.field().wireName();
    }

    private boolean reachesItself(Structure first) {
        Set<Structure> seen = new HashSet<>();
        Deque<Structure> next = new ArrayDeque<>(inside(first));
        while (!next.isEmpty()) {
            Structure group = groups.first(next.removeFirst());
            if (group.equals(first)) {
                return true;
            }
            if (seen.add(group)) {
                next.addAll(inside(group));
            }
        }
        return false;
    }

    private @Nullable Structure findSubject() {
        return groups.structures().stream()
                .filter(structure -> structure.main() && structure.direction() == Direction.RESPONSE)
                .sorted(Comparator.comparingInt(GroupRoles::rank))
                .filter(structure -> names(structure).size() >= FEWEST_OF_SUBJECT)
                .filter(structure -> Verb.isNear(structure.method()) || hasSeveralSubjects(structure))
                .findFirst()
                .map(groups::first)
                .orElse(null);
    }

    private Set<String> names(Structure structure) {
        Set<String> names = new HashSet<>();
        members(groups.first(structure)).forEach(member -> names.addAll(member.names()));
        return names;
    }

    private boolean hasSeveralSubjects(Structure structure) {
        return members(groups.first(structure)).stream()
                        .filter(Structure::main)
                        .map(Structure::method)
                        .distinct()
                        .count()
                > 1;
    }

    private static int rank(Structure structure) {
        return Verb.rank(structure.method());
    }

    /** How near a method's verb is to the thing itself. */
    static final class Verb {

        static final int OTHER = 4;
        private static final String LIST = "list";
        private static final String GET_LIST = "getlist";
        private static final List<String> WRITING = List.of("add", "update");
        private static final List<String> NEAREST = List.of("get", LIST, WRITING.get(0), WRITING.get(1));

        private Verb() {}

        /** The place of a method's verb among those of a thing; the last place for any other. */
        static int rank(Method method) {
            String verb = method.verb().toLowerCase(Locale.ROOT);
            int place = NEAREST.indexOf(verb.equals(GET_LIST) ? LIST : verb);
            return place < 0 ? OTHER : place;
        }

        /** Whether the method gets, lists, adds or updates things, so that what it answers is one. */
        static boolean isNear(Method method) {
            return rank(method) < OTHER;
        }

        /** Whether the method adds or updates things. */
        static boolean writes(Method method) {
            return WRITING.contains(method.verb().toLowerCase(Locale.ROOT));
        }

        /** Whether the method lists things. */
        static boolean lists(Method method) {
            return rank(method) == NEAREST.indexOf(LIST);
        }
    }
}
