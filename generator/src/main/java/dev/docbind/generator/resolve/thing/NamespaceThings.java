package dev.docbind.generator.resolve.thing;

import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.Thing.Rule;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.json.Majority;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The things of one namespace, in one direction. */
final class NamespaceThings {

    private final String namespace;
    private final int rest;
    private final Direction direction;
    private final ThingNames names;
    private final Groups groups;
    private final GroupRoles roles;
    private final GroupFields fields;
    private final Map<Structure, String> ids = new LinkedHashMap<>();
    private final Map<Structure, Map<String, Field>> joined = new HashMap<>();
    private final Map<Structure, List<Thing.Place>> taken = new HashMap<>();
    private final Set<Structure> others = new HashSet<>();

    NamespaceThings(
            String namespace,
            int rest,
            Direction direction,
            List<Structure> structures,
            ThingNames names,
            FieldEvidence evidence) {
        this.namespace = namespace;
        this.rest = rest;
        this.direction = direction;
        this.names = names;
        this.groups = JoinRules.of(structures);
        this.roles = new GroupRoles(groups);
        this.fields = new GroupFields(groups, roles, evidence, direction);
        roles.groups().stream()
                .filter(roles::isThing)
                .sorted(Comparator.comparingInt(group -> depth(group)))
                .forEach(group -> ids.put(group, group.equals(roles.subject()) ? names.subject() : names.part(group)));
    }

    private static int depth(Structure structure) {
        return structure.enclosing() == null ? 0 : 1 + depth(structure.enclosing());
    }

    /** The identifier of what the namespace is about; null where it is about nothing. */
    @Nullable
    String subject() {
        Structure subject = roles.subject();
        return subject == null ? null : ids.get(subject);
    }

    /** The fields of its groups. */
    GroupFields fields() {
        return fields;
    }

    /** The groups that no other page defines, by the names of the fields that have them, in lower case. */
    Map<String, List<Structure>> byName() {
        Map<String, List<Structure>> named = new LinkedHashMap<>();
        for (Structure group : roles.groups()) {
            if (!group.isResult() && !roles.isDefined(group)) {
                named.computeIfAbsent(group.field().wireName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(group);
            }
        }
        return named;
    }

    /** The first structure of a group, which stands for it. */
    Structure first(Structure structure) {
        return groups.first(structure);
    }

    /** The identifier of a group that is to have one. */
    String identify(Structure group) {
        return ids.computeIfAbsent(group, names::part);
    }

    /** Notes where requests take a group. */
    void take(Structure group, List<Thing.Place> places) {
        taken.put(group, places);
    }

    /** Notes that a group is what answers have under an identifier. */
    void sameAs(Structure group, String id) {
        ids.put(group, id);
        others.add(group);
    }

    /** The identifier of the thing that a structure is; null where it is a type inside another. */
    @Nullable
    String idOf(Structure structure) {
        return ids.get(groups.first(structure));
    }

    /** The identifier of the parameter that adds or updates what the namespace is about; null where there is none. */
    @Nullable
    String added(String name) {
        return ids.entrySet().stream()
                .filter(entry -> isParameter(entry.getKey(), name))
                .filter(entry -> rankOf(entry.getKey()) < GroupRoles.Verb.OTHER)
                .min(Comparator.comparingInt(entry -> rankOf(entry.getKey())))
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    private int rankOf(Structure group) {
        return roles.members(group).stream()
                .mapToInt(member -> GroupRoles.Verb.rank(member.method()))
                .min()
                .orElse(GroupRoles.Verb.OTHER);
    }

    private static boolean isParameter(Structure group, String name) {
        return group.enclosing() == null
                && group.field().type().container() == Container.ONE
                && group.field().wireName().equalsIgnoreCase(name);
    }

    /**
     * The identifier of the one thing that the parameters of a name are; null where there is none, or several, and where what is sent
     * has other keys than the thing.
     */
    @Nullable
    String parameter(String name, ExampleValues sent) {
        List<Structure> found =
                ids.keySet().stream().filter(group -> isParameter(group, name)).toList();
        return found.size() == 1 && mayBe(found.get(0), sent.core().names()) ? ids.get(found.get(0)) : null;
    }

    private boolean mayBe(Structure group, List<String> sent) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(joined(group).keySet());
        long known = sent.stream().filter(names::contains).count();
        return sent.isEmpty() || Majority.atLeastHalf(known, sent.size());
    }

    /** Whether another page defines the structure. */
    boolean isDefined(Structure structure) {
        return roles.isDefined(groups.first(structure));
    }

    /**
     * The things, each with its places.
     *
     * @param sentAs the identifier of what requests take for what the namespace is about; null where there is none
     * @param queried the names that selections, filters and orders of the namespace take; null where it has none of these
     */
    List<Thing> things(@Nullable String sentAs, @Nullable List<Field> queried) {
        List<Thing> things = new ArrayList<>();
        ids.forEach((group, id) -> {
            if (others.contains(group)) {
                return;
            }
            List<Field> names = group.equals(roles.subject()) ? queried : null;
            things.add(new Thing(
                    id,
                    namespace,
                    rest,
                    direction,
                    ThingNames.partOf(id, namespace),
                    Stream.concat(placesOf(group).stream(), taken.getOrDefault(group, List.of()).stream())
                            .sorted(Comparator.comparing(Thing.Place::method).thenComparing(Thing.Place::path))
                            .toList(),
                    content(group),
                    taken.containsKey(group),
                    group.equals(roles.subject()) && !id.equals(sentAs) ? sentAs : null,
                    names != null,
                    names == null ? List.of() : beside(group, names),
                    null,
                    Map.of()));
        });
        return things;
    }

    private List<Field> beside(Structure group, List<Field> names) {
        return names.stream()
                .filter(name -> !joined(group).containsKey(name.wireName()))
                .toList();
    }

    /** Where a group stands. */
    List<Thing.Place> placesOf(Structure group) {
        return roles.members(group).stream()
                .map(member -> new Thing.Place(member.method().name(), member.path(), rule(member)))
                .toList();
    }

    private Rule rule(Structure member) {
        Rule rule = groups.rule(member);
        Structure group = groups.first(member);
        return rule == Rule.ALONE && (taken.containsKey(group) || others.contains(group)) ? Rule.BOTH_WAYS : rule;
    }

    /** What is said of a field of a structure, by all places of it; null where it is no field of the structure. */
    @Nullable
    Field joined(Structure structure, String name) {
        Map<String, Field> fields = joined(groups.first(structure));
        Field field = fields.get(name);
        return field == null
                ? fields.values().stream()
                        .filter(other -> other.traits().spellings().contains(name))
                        .findFirst()
                        .orElse(null)
                : field;
    }

    /** The fields of a group, and after them the names that stand for many. */
    private List<Field> content(Structure group) {
        List<Field> content = new ArrayList<>(joined(group).values());
        Set<String> names = new LinkedHashSet<>();
        for (Structure member : roles.members(group)) {
            for (Field placeholder : member.placeholders()) {
                if (names.add(placeholder.wireName())) {
                    content.add(placeholder.toBuilder()
                            .required(false)
                            .enforced(false)
                            .build());
                }
            }
        }
        return content;
    }

    private Map<String, Field> joined(Structure group) {
        Map<String, Field> known = joined.get(group);
        if (known == null) {
            Map<String, Structure> inside = fields.inside(group);
            known = new LinkedHashMap<>();
            for (Map.Entry<String, Field> field : fields.of(group).entrySet()) {
                known.put(field.getKey(), withContent(field.getValue(), inside.get(field.getKey())));
            }
            joined.put(group, known);
        }
        return known;
    }

    private Field withContent(Field field, @Nullable Structure inside) {
        if (inside == null || field.type().kind() != Kind.OBJECT) {
            return field;
        }
        String id = ids.get(inside);
        return id == null
                ? field.toBuilder().fields(content(inside)).build()
                : field.toBuilder().thing(id).definition(null).build();
    }
}
