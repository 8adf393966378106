package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.json.Majority;
import java.util.List;

/** What examples show of the rows of a level. */
final class ExampleRows {

    private ExampleRows() {}

    /** Whether rows and example speak of the same object: at least half of the rows are shown. */
    static boolean fits(List<Field> rows, ExampleValues inside) {
        List<Field> documented = rows.stream()
                .filter(row -> row.traits().documented() && !row.traits().map())
                .toList();
        long shown = documented.stream()
                .filter(row -> !inside.spellings(row.wireName()).isEmpty())
                .count();
        return Majority.atLeastHalf(shown, documented.size());
    }

    /** The objects whose members are the field's children, by what its parent shows: a map's entries, unless the rows name the entries. */
    static ExampleValues inside(Field field, ExampleValues parent) {
        ExampleValues own = parent.member(field.wireName()).core();
        boolean entries = field.type().container() == Container.MAP
                && field.fields().stream().noneMatch(row -> row.traits().describes());
        return entries ? own.anyMember().core() : own;
    }
}
