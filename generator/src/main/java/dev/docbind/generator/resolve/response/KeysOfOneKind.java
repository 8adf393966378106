package dev.docbind.generator.resolve.response;

import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.resolve.field.row.OpenKeys;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.json.Majority;
import java.util.List;

/**
 * Rows beside an open key that stands for them, too: where {@code UF_*} has a table and {@code UF_GRATITUDE} is an object of which its
 * row says no more, both have the fields of the table, if the answer shows most of them there.
 */
final class KeysOfOneKind {

    private KeysOfOneKind() {}

    /** The rows of one level and those below it, with the fields of the keys that stand for them. */
    static List<FieldNode> filled(List<FieldNode> rows, ExampleValues level) {
        List<FieldNode> open = rows.stream()
                .filter(row -> row.place().map() && !row.fields().isEmpty())
                .toList();
        return FieldNode.each(rows, row -> {
            ExampleValues inside = level.member(row.wireName()).core();
            for (FieldNode key : open) {
                if (isBare(row) && OpenKeys.standsFor(key, row.wireName()) && shows(inside, key.fields())) {
                    return row.with(key.fields()).with(key.listing());
                }
            }
            boolean entries = row.place().container() == Container.MAP;
            return row.with(filled(row.fields(), entries ? inside.anyMember().core() : inside));
        });
    }

    private static boolean isBare(FieldNode row) {
        return row.documented()
                && row.structured()
                && row.fields().isEmpty()
                && !row.place().map()
                && row.place().container() == null;
    }

    private static boolean shows(ExampleValues object, List<FieldNode> rows) {
        long shown = rows.stream().filter(row -> object.has(row.wireName())).count();
        return Majority.moreThanHalf(shown, rows.size());
    }
}
