package dev.docbind.generator.resolve.response;

import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.json.Majority;
import java.util.List;

/** Rows that describe each entry of a map whose keys look like names of fields. */
final class MapDetection {

    private MapDetection() {}

    /** Whether the object shows none of the rows itself, but most of its members do, and some row in several of them. */
    static boolean are(List<FieldNode> rows, ExampleValues object) {
        if (object.names().size() < 2) {
            return false;
        }
        for (FieldNode row : rows) {
            if (row.place().map() || object.has(row.name())) {
                return false;
            }
        }
        List<ExampleValues> members =
                object.names().stream().map(name -> object.member(name).core()).toList();
        long holding = members.stream()
                .filter(member -> rows.stream().anyMatch(row -> member.has(row.name())))
                .count();
        return Majority.moreThanHalf(holding, members.size())
                && rows.stream()
                        .anyMatch(row -> members.stream()
                                        .filter(member -> member.has(row.name()))
                                        .count()
                                > 1);
    }
}
