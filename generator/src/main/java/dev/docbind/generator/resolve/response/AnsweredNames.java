package dev.docbind.generator.resolve.response;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.resolve.field.child.NameStyle;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.field.tree.NameWords;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes the answer's spelling of a name that no answer shows, where it shows one that differs in case and underscores alone, or the
 * same name in the plural for a list of objects: a table names a list as one of its entries.
 */
final class AnsweredNames {

    private final Diagnostics diagnostics;

    AnsweredNames(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** One level and those below it under the names that are answered. */
    List<FieldNode> spelled(List<FieldNode> rows, ExampleValues level) {
        return FieldNode.each(named(rows, level), row -> {
            ExampleValues inside = level.member(row.wireName()).core();
            boolean entries = row.place().container() == Container.MAP;
            return row.with(spelled(row.fields(), entries ? inside.anyMember().core() : inside));
        });
    }

    private List<FieldNode> named(List<FieldNode> rows, ExampleValues level) {
        if (rows.stream().noneMatch(row -> isMissing(row, level))) {
            return rows;
        }
        Map<String, List<String>> loose = loose(rows, level);
        List<String> lists = lists(loose, level);
        Map<String, FieldNode> shown = new HashMap<>();
        rows.stream().filter(row -> !row.documented()).forEach(row -> shown.put(row.name(), row));
        List<FieldNode> named = new ArrayList<>(rows.size());
        Set<FieldNode> taken = new HashSet<>();
        for (FieldNode row : rows) {
            List<String> spellings =
                    isMissing(row, level) ? loose.getOrDefault(NameStyle.key(row.name()), List.of()) : List.of();
            List<String> others = spellings.isEmpty() && isMissing(row, level) ? plurals(row, lists) : spellings;
            FieldNode same = others.size() == 1 ? shown.get(others.get(0)) : null;
            if (same != null) {
                taken.add(same);
            }
            FieldNode whole = same != null && row.fields().isEmpty() ? row.with(same.fields()) : row;
            named.add(others.size() == 1 ? spelled(whole, others.get(0)) : row);
        }
        named.removeAll(taken);
        return named;
    }

    private static boolean isMissing(FieldNode row, ExampleValues level) {
        return row.documented() && !row.place().map() && level.isObject() && !level.has(row.name());
    }

    /** The names that are shown and are no row's, by what they are in any style. */
    private static Map<String, List<String>> loose(List<FieldNode> rows, ExampleValues level) {
        Set<String> documented = new HashSet<>();
        rows.stream().filter(FieldNode::documented).forEach(row -> documented.add(row.name()));
        Map<String, List<String>> loose = new LinkedHashMap<>();
        for (String name : level.names()) {
            if (!documented.contains(name)) {
                loose.computeIfAbsent(NameStyle.key(name), key -> new ArrayList<>(1))
                        .add(name);
            }
        }
        return loose;
    }

    /** The lists of objects that are no row's. */
    private static List<String> lists(Map<String, List<String>> loose, ExampleValues level) {
        return loose.values().stream()
                .flatMap(List::stream)
                .filter(name -> level.member(name).isArray()
                        && level.member(name).items().any(Json.ObjectValue.class::isInstance))
                .toList();
    }

    private static List<String> plurals(FieldNode row, List<String> lists) {
        return lists.stream()
                .filter(name -> NameWords.isPlural(name, row.name()))
                .toList();
    }

    private FieldNode spelled(FieldNode row, String name) {
        if (!NameStyle.key(name).equals(NameStyle.key(row.name()))) {
            diagnostics.warning(
                    "list-name-differs",
                    row.row().nameLocation(),
                    "the table says " + row.name() + ", the answer shows a list " + name,
                    "the answer's name is read; write it in the table");
            return row.with(row.place().spelled(name));
        }
        diagnostics.warning(
                "name-case-differs",
                row.row().nameLocation(),
                "the table says " + row.name() + ", the answer shows " + name,
                "the answer's spelling is read");
        return row.with(row.place().spelled(name));
    }
}
