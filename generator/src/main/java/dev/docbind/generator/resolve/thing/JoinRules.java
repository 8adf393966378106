package dev.docbind.generator.resolve.thing;

import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Thing.Rule;
import dev.docbind.generator.resolve.field.tree.TypeVocabulary;
import dev.docbind.generator.resolve.json.Majority;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Which structures of a namespace, in requests or in answers, are one. */
final class JoinRules {

    /** What two structures have in common says nothing where one of them has fewer fields. */
    private static final int FEWEST_SHARED = 3;

    private static final int FEWEST_PARAMETERS = 2;

    private final Groups groups;
    private final Map<Structure, Set<String>> names = new HashMap<>();
    private final Map<Structure, Set<String>> rows = new HashMap<>();

    private JoinRules(Groups groups) {
        this.groups = groups;
    }

    /** The groups of structures, all of one namespace and one direction. */
    static Groups of(List<Structure> structures) {
        Groups groups = new Groups(structures);
        JoinRules rules = new JoinRules(groups);
        rules.sections();
        rules.subjects();
        rules.parameters();
        rules.equal();
        boolean recursive = true;
        boolean fields = true;
        while (recursive || fields) {
            recursive = rules.recursive();
            fields = rules.fields();
        }
        return groups;
    }

    /** Rows of one section of one page, wherever that is linked. */
    private void sections() {
        Map<String, List<Structure>> byRow = new LinkedHashMap<>();
        for (Structure structure : groups.structures()) {
            structure.fields().stream()
                    .filter(field -> field.traits().documented())
                    .findFirst()
                    .ifPresent(field -> byRow.computeIfAbsent(field.location().toString(), row -> new ArrayList<>())
                            .add(structure));
        }
        byRow.values().forEach(same -> pairs(same, Rule.SECTION, this::areOfOneSection));
    }

    private boolean areOfOneSection(Structure one, Structure other) {
        Set<String> some = rows.computeIfAbsent(one, JoinRules::rows);
        Set<String> others = rows.computeIfAbsent(other, JoinRules::rows);
        long shared = some.stream().filter(others::contains).count();
        return shared * 2 > Math.min(some.size(), others.size());
    }

    private static Set<String> rows(Structure structure) {
        return structure.fields().stream()
                .filter(field -> field.traits().documented())
                .map(field -> field.location() + " " + field.wireName())
                .collect(Collectors.toSet());
    }

    /**
     * What the methods of the namespace are about. What get, list, add and update answer is the thing; another verb answers it where
     * nearly all of what it answers is the thing's, and not where that has much more: {@code uploadFile} of a folder answers a file.
     */
    private void subjects() {
        List<Structure> all =
                groups.structures().stream().filter(Structure::main).toList();
        pairs(
                all,
                Rule.SUBJECT,
                (one, other) -> isNear(one)
                        ? (isNear(other) ? overlap(one, other, FEWEST_SHARED) : isWithin(other, one))
                        : isNear(other) && isWithin(one, other));
        Set<Structure> things =
                all.stream().filter(JoinRules::isNear).map(groups::first).collect(Collectors.toSet());
        pairs(
                all.stream()
                        .filter(structure -> !things.contains(groups.first(structure)))
                        .toList(),
                Rule.SUBJECT,
                (one, other) -> overlap(one, other, FEWEST_SHARED));
    }

    private static boolean isNear(Structure structure) {
        return GroupRoles.Verb.isNear(structure.method());
    }

    /** Whether nearly all fields of the one are among the other's. */
    private boolean isWithin(Structure one, Structure other) {
        Set<String> some = names.computeIfAbsent(one, Structure::names);
        Set<String> others = names.computeIfAbsent(other, Structure::names);
        return overlap(one, other, FEWEST_SHARED)
                && some.stream().filter(others::contains).count() * 5 >= some.size() * 4L;
    }

    /**
     * Parameters of one name, where the fields of one are nearly all among the other's. Between what adds a thing and what updates it,
     * most of them do: what only one of the two takes is the matter of that request.
     */
    private void parameters() {
        Map<String, List<Structure>> named = new LinkedHashMap<>();
        groups.structures().stream()
                .filter(structure -> structure.direction() == Direction.REQUEST && structure.enclosing() == null)
                .forEach(structure -> named.computeIfAbsent(nameOf(structure), name -> new ArrayList<>())
                        .add(structure));
        named.values()
                .forEach(same -> pairs(
                        same,
                        Rule.PARAMETER,
                        (one, other) -> overlap(one, other, FEWEST_PARAMETERS)
                                || (areOfOneThing(one, other) && shareMost(one, other))));
    }

    private static boolean areOfOneThing(Structure one, Structure other) {
        return GroupRoles.Verb.writes(one.method()) && GroupRoles.Verb.writes(other.method());
    }

    private boolean shareMost(Structure one, Structure other) {
        Set<String> some = names.computeIfAbsent(one, Structure::names);
        Set<String> others = names.computeIfAbsent(other, Structure::names);
        return Majority.moreThanHalf(
                some.stream().filter(others::contains).count(), Math.min(some.size(), others.size()));
    }

    private boolean overlap(Structure one, Structure other, int fewest) {
        Set<String> some = names.computeIfAbsent(one, Structure::names);
        Set<String> others = names.computeIfAbsent(other, Structure::names);
        int smaller = Math.min(some.size(), others.size());
        long shared = some.stream().filter(others::contains).count();
        return smaller >= fewest && shared * 5 >= smaller * 4L;
    }

    /** The same names and types at fields of one name. Every answer has a result: that name says nothing. */
    private void equal() {
        Map<String, Structure> known = new HashMap<>();
        for (Structure structure : groups.structures()) {
            if (structure.isResult()) {
                continue;
            }
            Structure first = known.putIfAbsent(nameOf(structure) + shape(structure.field()), structure);
            if (first != null) {
                groups.join(first, structure, Rule.EQUAL);
            }
        }
    }

    private static String nameOf(Structure structure) {
        return structure.field().wireName().toLowerCase(Locale.ROOT);
    }

    private static String shape(Field field) {
        return Structure.fieldsOf(field).stream()
                .map(child -> child.wireName() + ":" + child.type().kind()
                        + child.type().container() + (Structure.isStructure(child) ? shape(child) : ""))
                .sorted()
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** A structure that stands inside itself, under whatever name. */
    private boolean recursive() {
        boolean changed = false;
        for (Structure structure : groups.structures()) {
            Structure above = structure.enclosing();
            while (above != null) {
                if (!areApart(structure, above)
                        && !haveOtherWords(structure, above)
                        && overlap(structure, above, FEWEST_SHARED)) {
                    changed |= groups.join(above, structure, Rule.RECURSIVE);
                }
                above = above.enclosing();
            }
        }
        return changed;
    }

    /** Whether one page describes each in a section of its own. */
    private static boolean areApart(Structure one, Structure other) {
        String section = one.field().traits().section();
        String another = other.field().traits().section();
        return section != null
                && another != null
                && !section.equals(another)
                && one.method().location().equals(other.method().location());
    }

    /** Whether each has a word of its own for its type, and not the same: then the documentation has two types. */
    private static boolean haveOtherWords(Structure one, Structure other) {
        List<String> words = ownWords(one.field());
        List<String> others = ownWords(other.field());
        return !words.isEmpty() && !others.isEmpty() && !words.equals(others);
    }

    private static List<String> ownWords(Field field) {
        return field.types().stream()
                .map(word -> word.toLowerCase(Locale.ROOT).replace("[]", ""))
                .filter(word -> !TypeVocabulary.isPlain(word))
                .toList();
    }

    /** The same field in structures that are one. */
    private boolean fields() {
        boolean changed = false;
        Map<Structure, Map<String, Structure>> known = new HashMap<>();
        for (Structure structure : groups.structures()) {
            Structure enclosing = structure.enclosing();
            if (enclosing != null) {
                Structure first = known.computeIfAbsent(groups.first(enclosing), group -> new HashMap<>())
                        .putIfAbsent(structure.field().wireName(), structure);
                changed |= first != null && !areApart(first, structure) && groups.join(first, structure, Rule.FIELD);
            }
        }
        return changed;
    }

    private void pairs(List<Structure> structures, Rule rule, BiPredicate<Structure, Structure> are) {
        for (int at = 0; at < structures.size(); at++) {
            for (int next = at + 1; next < structures.size(); next++) {
                Structure one = structures.get(at);
                Structure other = structures.get(next);
                if (!groups.first(one).equals(groups.first(other)) && are.test(one, other)) {
                    groups.join(one, other, rule);
                }
            }
        }
    }
}
