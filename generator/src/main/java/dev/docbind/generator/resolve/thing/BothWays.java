package dev.docbind.generator.resolve.thing;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.model.SemanticType.Kind;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Structures that requests take in a field just as answers have them in one of its name: they are one type, so that what was read can
 * be changed and sent. Nearly all fields of both are in both, and of the same type.
 */
final class BothWays {

    private static final int FEWEST_SHARED = 2;

    private static final Set<Kind> BOOLEANS = EnumSet.of(Kind.BOOLEAN, Kind.YES_NO, Kind.ONE_ZERO);

    /** What is one thing in a request and another in an answer. */
    private static final Set<Kind> OTHERS =
            EnumSet.of(Kind.FILE, Kind.SELECT, Kind.FILTER, Kind.ORDER, Kind.FIELD_DESCRIPTION, Kind.TIME);

    private final NamespaceThings requests;
    private final NamespaceThings answers;

    /** The structures of answers by those of requests, while they are compared as if they were one. */
    private final Map<Structure, Structure> same = new LinkedHashMap<>();

    private final Set<Structure> taken = new HashSet<>();

    private BothWays(NamespaceThings requests, NamespaceThings answers) {
        this.requests = requests;
        this.answers = answers;
    }

    /** Makes one of what both have. */
    static void join(NamespaceThings requests, NamespaceThings answers) {
        BothWays ways = new BothWays(requests, answers);
        Map<String, List<Structure>> named = answers.byName();
        requests.byName().forEach((name, structures) -> {
            for (Structure sent : structures) {
                for (Structure read : named.getOrDefault(name, List.of())) {
                    if (ways.are(sent, read)) {
                        break;
                    }
                }
            }
        });
        ways.same.forEach(ways::unite);
        ways.same.forEach(ways::share);
    }

    /** Whether two structures, with what is inside them, are one; then they are known to be from now on. */
    private boolean are(Structure sent, Structure read) {
        Structure known = same.get(sent);
        if (known != null || taken.contains(read)) {
            return read.equals(known);
        }
        Map<Structure, Structure> before = new LinkedHashMap<>(same);
        same.put(sent, read);
        taken.add(read);
        if (haveSameFields(sent, read)) {
            return true;
        }
        same.keySet().retainAll(before.keySet());
        taken.clear();
        taken.addAll(same.values());
        return false;
    }

    private boolean haveSameFields(Structure sent, Structure read) {
        Map<String, Field> some = requests.fields().of(sent);
        Map<String, Field> others = answers.fields().of(read);
        Set<String> shared = new HashSet<>(some.keySet());
        shared.retainAll(others.keySet());
        Set<String> all = new HashSet<>(some.keySet());
        all.addAll(others.keySet());
        boolean enough = shared.size() >= FEWEST_SHARED
                || (shared.size() == 1
                        && requests.fields().inside(sent).keySet().equals(shared))
                || isOneRow(sent.field(), read.field())
                || shared.stream().allMatch(name -> isOneRow(some.get(name), others.get(name)));
        return enough
                && shared.size() * 5 >= all.size() * 4
                && all.stream().allMatch(name -> isSame(name, sent, read, some.get(name), others.get(name)));
    }

    /** Whether one row of one page says what both are. */
    private static boolean isOneRow(@Nullable Field taken, @Nullable Field answered) {
        return taken != null
                && answered != null
                && taken.traits().documented()
                && answered.traits().documented()
                && taken.location().equals(answered.location());
    }

    private boolean isSame(
            String name, Structure sent, Structure read, @Nullable Field taken, @Nullable Field answered) {
        Structure one = requests.fields().inside(sent).get(name);
        Structure other = answers.fields().inside(read).get(name);
        if (taken == null || answered == null) {
            return one == null && other == null;
        }
        if (one != null || other != null) {
            return one != null
                    && other != null
                    && hasSameContainer(taken, answered)
                    && taken.type().kind() == Kind.OBJECT
                    && answered.type().kind() == Kind.OBJECT
                    && are(one, other);
        }
        return areSame(taken, answered);
    }

    private static boolean hasSameContainer(Field taken, Field answered) {
        return taken.type().container() == answered.type().container();
    }

    /** Whether rows, one by one, have the same names and types. */
    static boolean areSame(List<Field> taken, List<Field> answered) {
        return Field.areAlike(
                taken, answered, (one, other) -> one.wireName().equals(other.wireName()) && areSame(one, other));
    }

    private static boolean areSame(Field taken, Field answered) {
        return hasSameContainer(taken, answered)
                && !OTHERS.contains(taken.type().kind())
                && areSame(taken.type().kind(), answered.type().kind())
                && taken.content().isEmpty()
                && answered.content().isEmpty()
                && taken.traits().definition() == null
                && answered.traits().definition() == null
                && taken.traits().alternatives().isEmpty()
                && answered.traits().alternatives().isEmpty()
                && taken.elements().equals(answered.elements())
                && isLocal(taken) == isLocal(answered);
    }

    private static boolean areSame(Kind taken, Kind answered) {
        return taken == answered || (BOOLEANS.contains(taken) && BOOLEANS.contains(answered));
    }

    private static boolean isLocal(Field field) {
        Written written = field.traits().written();
        return written != null && written.isLocal();
    }

    /** What both are made of: described as answers are, written as requests write it, and in the order of these. */
    private void unite(Structure sent, Structure read) {
        Map<String, Field> fields = new LinkedHashMap<>(requests.fields().of(sent));
        answers.fields().of(read).forEach((name, answered) -> fields.merge(name, answered, BothWays::united));
        requests.fields().set(sent, fields);
        answers.fields().set(read, fields);
    }

    private static Field united(Field taken, Field answered) {
        Field described = answered.description().isBlank() ? taken : answered;
        Map<String, AllowedValue> values = new LinkedHashMap<>();
        answered.values().forEach(value -> values.putIfAbsent(value.value(), value));
        taken.values().forEach(value -> values.putIfAbsent(value.value(), value));
        return described.toBuilder()
                .type(taken.type())
                .written(taken.traits().written())
                .values(List.copyOf(values.values()))
                .openValues(answered.openValues() || taken.openValues())
                .documented(answered.traits().documented() || taken.traits().documented())
                .build();
    }

    /** Gives both one identifier, if not what they stand in has one already. */
    private void share(Structure sent, Structure read) {
        boolean within = sent.enclosing() != null
                && read.enclosing() != null
                && answers.first(read.enclosing()).equals(same.get(requests.first(sent.enclosing())));
        if (!within || requests.idOf(sent) != null || answers.idOf(read) != null) {
            requests.sameAs(sent, answers.identify(read));
            answers.take(read, requests.placesOf(sent));
        }
    }
}
