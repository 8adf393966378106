package dev.docbind.generator.resolve.thing;

import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.resolve.field.child.NameStyle;
import dev.docbind.generator.source.SourceLocation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows that answers of several methods have under names that differ in letter case and underscores alone: it is one row, so it is one
 * field, whatever an answer calls it.
 */
final class Spellings {

    private final Map<Row, String> first = new HashMap<>();

    private record Row(String name, SourceLocation location) {}

    /** The spellings in structures that are one; what requests send has one spelling each. */
    Spellings(Direction direction, List<Structure> members) {
        if (direction == Direction.RESPONSE) {
            members.forEach(member -> member.fields().stream()
                    .filter(field -> field.traits().documented())
                    .forEach(field -> first.putIfAbsent(row(field), field.wireName())));
        }
    }

    private static Row row(Field field) {
        return new Row(NameStyle.key(field.wireName()), field.location());
    }

    /** The name of a field: the first under which its row is found. */
    String first(Field field) {
        return first.getOrDefault(row(field), field.wireName());
    }

    /** The other names that places have for a field. */
    static List<String> others(String name, List<Field> places) {
        return places.stream()
                .map(Field::wireName)
                .filter(other -> !other.equals(name))
                .distinct()
                .sorted()
                .toList();
    }
}
