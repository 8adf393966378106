package dev.docbind.generator.resolve.response;

import dev.docbind.generator.resolve.field.child.NameStyle;
import dev.docbind.generator.resolve.field.row.OpenKeys;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One level of the answer that a table of another page lists: other methods that link to it answer with more, or with less. */
final class ListedLevel {

    private ListedLevel() {}

    /** The rows, and what only the example shows of the level. */
    static List<FieldNode> of(List<FieldNode> rows, ExampleValues level, SourceLocation example) {
        List<FieldNode> fields = new ArrayList<>(rows);
        Set<String> known = new HashSet<>();
        for (FieldNode row : rows) {
            known.add(NameStyle.key(row.name()));
        }
        for (String name : level.names()) {
            if (!known.contains(NameStyle.key(name)) && rows.stream().noneMatch(row -> OpenKeys.standsFor(row, name))) {
                fields.add(FieldNode.shown(name, example));
            }
        }
        return fields;
    }
}
