package dev.docbind.generator;

import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.model.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Structures of one namespace and direction that share at least half of their names, and are two types all the same. */
final class NearlyOne {

    /** What two structures have in common says nothing where one of them has fewer fields. */
    private static final int FEWEST = 3;

    private record Structure(String place, String field, Map<String, String> types) {}

    private final Map<String, List<Structure>> structures = new TreeMap<>();

    private NearlyOne() {}

    /** One line for each pair: the places, how many names they share, and why they are apart. */
    static List<String> in(Spec spec) {
        NearlyOne nearly = new NearlyOne();
        for (Thing thing : spec.things()) {
            String group = group(thing.rest(), thing.namespace(), thing.direction());
            nearly.add(group, thing.id(), thing.isMain() ? thing.noun() : thing.part(), thing.fields());
            nearly.inside(group, thing.id() + "/", thing.fields());
        }
        for (Method method : spec.methods()) {
            nearly.inside(
                    group(method.rest(), method.namespace(), Direction.REQUEST), method.name() + "?", method.content());
            nearly.inside(
                    group(method.rest(), method.namespace(), Direction.RESPONSE),
                    method.name() + "!",
                    method.response());
        }
        return nearly.structures.values().stream()
                .flatMap(group -> pairs(group).stream())
                .sorted()
                .toList();
    }

    private static String group(int rest, String namespace, Direction direction) {
        return rest + " " + namespace + " " + direction;
    }

    private void inside(String group, String prefix, List<Field> rows) {
        for (Field field : Field.distinct(rows)) {
            Field.Traits traits = field.traits();
            boolean own = field.type().kind() == Kind.OBJECT
                    && traits.thing() == null
                    && traits.definition() == null
                    && !traits.map()
                    && !traits.describes();
            if (own) {
                String place = prefix + field.wireName();
                add(group, place, field.wireName(), field.content());
                inside(group, place + "/", field.content());
            }
        }
    }

    private void add(String group, String place, String name, List<Field> rows) {
        Map<String, String> types = new TreeMap<>();
        Field.distinct(rows).stream()
                .filter(field -> !field.traits().map())
                .forEach(field -> types.put(
                        field.wireName(),
                        field.type().kind() + " " + field.type().container()));
        if (types.size() >= FEWEST) {
            structures.computeIfAbsent(group, key -> new ArrayList<>()).add(new Structure(place, name, types));
        }
    }

    private static List<String> pairs(List<Structure> group) {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < group.size(); at++) {
            for (Structure other : group.subList(at + 1, group.size())) {
                line(group.get(at), other, lines);
            }
        }
        return lines;
    }

    private static void line(Structure one, Structure other, List<String> lines) {
        Set<String> shared = new TreeSet<>(one.types().keySet());
        shared.retainAll(other.types().keySet());
        int smaller = Math.min(one.types().size(), other.types().size());
        if (shared.size() * 2 < smaller) {
            return;
        }
        String first = one.place().compareTo(other.place()) < 0 ? one.place() : other.place();
        String second = first.equals(one.place()) ? other.place() : one.place();
        lines.add(first + " | " + second + " | " + shared.size() + " of "
                + one.types().size() + " and " + other.types().size() + " | " + reason(one, other, shared, smaller));
    }

    private static String reason(Structure one, Structure other, Set<String> shared, int smaller) {
        if (shared.size() * 5 < smaller * 4) {
            return "fewer than four fifths of the names";
        }
        String differing = shared.stream()
                .filter(name -> !one.types().get(name).equals(other.types().get(name)))
                .collect(Collectors.joining(", "));
        if (!one.field().equalsIgnoreCase(other.field())) {
            return "at fields of several names" + (differing.isEmpty() ? "" : ", other types of " + differing);
        }
        return differing.isEmpty() ? "other names or types inside" : "other types of " + differing;
    }
}
