package dev.docbind.generator.resolve.thing;

import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields that the groups of one direction have, each by the evidence of all its places, without what other groups have. */
final class GroupFields {

    private final Groups groups;
    private final GroupRoles roles;
    private final FieldEvidence evidence;
    private final Direction direction;
    private final Map<Structure, Map<String, Field>> joined = new HashMap<>();

    GroupFields(Groups groups, GroupRoles roles, FieldEvidence evidence, Direction direction) {
        this.groups = groups;
        this.roles = roles;
        this.evidence = evidence;
        this.direction = direction;
    }

    /** The fields of a group by their names. */
    Map<String, Field> of(Structure group) {
        Map<String, Field> known = joined.get(group);
        if (known == null) {
            known = join(group);
            joined.put(group, known);
        }
        return known;
    }

    /** Gives a group other fields. */
    void set(Structure group, Map<String, Field> fields) {
        joined.put(group, fields);
    }

    /** The group that stands in each field of a group. */
    Map<String, Structure> inside(Structure group) {
        Map<String, Structure> inside = new HashMap<>();
        roles.inside(group)
                .forEach(structure -> inside.putIfAbsent(structure.field().wireName(), groups.first(structure)));
        return inside;
    }

    private Map<String, Field> join(Structure group) {
        Map<String, List<Field>> same = new LinkedHashMap<>();
        Map<String, List<ExampleValues>> shown = new HashMap<>();
        Map<String, Structure> inside = inside(group);
        Spellings spellings = new Spellings(direction, roles.members(group));
        for (Structure member : roles.members(group)) {
            for (Field field : member.fields()) {
                String first = spellings.first(field);
                same.computeIfAbsent(first, name -> new ArrayList<>()).add(field);
                shown.computeIfAbsent(first, name -> new ArrayList<>()).add(member.shownOf(field));
            }
        }
        Map<String, Field> fields = new LinkedHashMap<>();
        same.forEach((name, places) -> {
            ExampleValues all = ExampleValues.together(shown.getOrDefault(name, List.of()));
            Field joined = evidence.complete(JoinedField.of(places, all, direction), all, direction);
            Field field = withContent(joined, inside.get(name), places);
            List<String> others = Spellings.others(name, places);
            fields.put(
                    name,
                    others.isEmpty()
                            ? field
                            : field.toBuilder().wireName(name).spellings(others).build());
        });
        return fields;
    }

    /** What no group has stays with the one place that has it. */
    private static Field withContent(Field field, @Nullable Structure inside, List<Field> places) {
        return inside == null && places.size() == 1
                ? field.toBuilder()
                        .fields(places.get(0).fields())
                        .undocumented(places.get(0).undocumented())
                        .build()
                : field;
    }
}
