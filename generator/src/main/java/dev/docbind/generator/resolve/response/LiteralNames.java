package dev.docbind.generator.resolve.response;

import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.ArrayList;
import java.util.List;

/** Rows whose names are paths, such as {@code a.b}: where the example shows the whole name as one key, it is no path. */
final class LiteralNames {

    private static final String DOT = ".";

    private LiteralNames() {}

    /** The rows of one level and those below it, those that are shown so under their whole names. */
    static List<FieldNode> kept(List<FieldNode> rows, ExampleValues level) {
        return FieldNode.each(atLevel(rows, level), row -> {
            ExampleValues inside = level.member(row.name()).core();
            boolean entries = row.place().container() == Container.MAP;
            return row.with(kept(row.fields(), entries ? inside.anyMember().core() : inside));
        });
    }

    private static List<FieldNode> atLevel(List<FieldNode> rows, ExampleValues level) {
        if (level.names().stream().noneMatch(name -> name.contains(DOT))) {
            return rows;
        }
        List<FieldNode> all = new ArrayList<>(rows.size());
        for (FieldNode row : rows) {
            List<FieldNode> whole = new ArrayList<>();
            addWhole(row.name(), row.fields(), whole);
            if (whole.stream().noneMatch(inner -> level.has(inner.name()))) {
                all.add(row);
            } else {
                if (row.documented()) {
                    all.add(row.with(List.of()));
                }
                all.addAll(whole);
            }
        }
        return all;
    }

    private static void addWhole(String outer, List<FieldNode> fields, List<FieldNode> whole) {
        for (FieldNode field : fields) {
            String name = outer + DOT + field.name();
            if (field.documented()) {
                whole.add(field.named(name).with(List.of()));
            }
            addWhole(name, field.fields(), whole);
        }
    }
}
