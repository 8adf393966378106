package dev.docbind.generator.resolve.response;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.Majority;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The items of a list method: where the page has no rows for them, the fields that may be selected say what the example's
 * fields are, and which more an item can have.
 */
final class SelectedFields {

    private SelectedFields() {}

    /** The answer, with the one level completed that shows what the parameters let select. */
    static List<FieldNode> completed(List<FieldNode> tree, List<Field> parameters) {
        return parameters.stream()
                .filter(parameter -> parameter.type().kind() == Kind.SELECT)
                .map(Field::fields)
                .filter(fields -> !fields.isEmpty())
                .findFirst()
                .map(selectable -> completed(tree, selectable, names(selectable)))
                .orElse(tree);
    }

    private static List<FieldNode> completed(List<FieldNode> level, List<Field> selectable, Set<String> names) {
        for (int place = 0; place < level.size(); place++) {
            FieldNode node = level.get(place);
            FieldNode completed = areItems(node.fields(), names)
                    ? node.with(described(node.fields(), selectable))
                    : node.with(completed(node.fields(), selectable, names));
            if (completed != node) {
                List<FieldNode> all = new ArrayList<>(level);
                all.set(place, completed);
                return all;
            }
        }
        return level;
    }

    /** Whether only the example shows a level and most of it can be selected. */
    private static boolean areItems(List<FieldNode> level, Set<String> names) {
        long known =
                level.stream().filter(field -> names.contains(field.name())).count();
        return Majority.atLeastHalf(known, level.size()) && level.stream().noneMatch(field -> field.documented());
    }

    private static List<FieldNode> described(List<FieldNode> items, List<Field> selectable) {
        Set<String> present = new HashSet<>();
        items.forEach(field -> present.add(field.name()));
        List<FieldNode> fields = new ArrayList<>(items);
        Map<String, String> descriptions = new HashMap<>();
        for (Field known : selectable) {
            if (known.traits().map()) {
                continue;
            }
            if (present.add(known.name())) {
                fields.add(FieldNode.shown(known.name(), known.location()));
            }
            descriptions.put(known.name(), known.description());
        }
        fields.replaceAll(field -> field.described(descriptions.getOrDefault(field.name(), field.description())));
        return fields;
    }

    private static Set<String> names(List<Field> fields) {
        return fields.stream().map(Field::name).collect(Collectors.toSet());
    }
}
