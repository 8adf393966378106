package dev.docbind.generator.resolve.response;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.Envelope;
import dev.docbind.generator.resolve.json.Majority;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The items of a list method: where the page has no rows for them, the fields that may be selected say what the example's
 * fields are, and which more an item can have.
 */
final class SelectedFields {

    /** The items stand in the result, or in what it is around. */
    private static final int DEEPEST = 1;

    private final Map<String, Field> selectable = new LinkedHashMap<>();

    private SelectedFields(List<Field> fields) {
        fields.forEach(field -> selectable.putIfAbsent(field.name(), field));
    }

    /** The answer, with the one level completed that shows what the parameters let select. */
    static List<FieldNode> completed(List<FieldNode> tree, List<Field> parameters) {
        return parameters.stream()
                .filter(parameter -> parameter.type().kind() == Kind.SELECT)
                .map(Field::fields)
                .filter(fields -> !fields.isEmpty())
                .findFirst()
                .map(selectable -> new SelectedFields(selectable).inResult(tree))
                .orElse(tree);
    }

    private List<FieldNode> inResult(List<FieldNode> roots) {
        return FieldNode.each(
                roots,
                root -> root.name().equals(Envelope.RESULT)
                        ? completed(root, DEEPEST).orElse(root)
                        : root);
    }

    /** The node with the items that stand in it, which are described or may be so by rows of their own; empty without items. */
    private Optional<FieldNode> completed(FieldNode node, int deepest) {
        List<FieldNode> level = node.fields();
        if (areItems(level)) {
            return Optional.of(level.stream().anyMatch(FieldNode::documented) ? node : node.with(described(level)));
        }
        for (int place = 0; deepest > 0 && place < level.size(); place++) {
            Optional<FieldNode> found = completed(level.get(place), deepest - 1);
            if (found.isPresent()) {
                List<FieldNode> all = new ArrayList<>(level);
                all.set(place, found.get());
                return Optional.of(node.with(all));
            }
        }
        return Optional.empty();
    }

    /** Whether most of a level can be selected. */
    private boolean areItems(List<FieldNode> level) {
        long known = level.stream()
                .filter(field -> selectable.containsKey(field.wireName()))
                .count();
        return Majority.moreThanHalf(known, level.size());
    }

    private List<FieldNode> described(List<FieldNode> items) {
        List<FieldNode> fields = new ArrayList<>(items);
        Set<String> present = items.stream().map(FieldNode::name).collect(Collectors.toSet());
        fields.replaceAll(field -> {
            Field known = selectable.get(field.name());
            return known == null ? field : field.described(known.description());
        });
        selectable.values().stream()
                .filter(known -> !known.traits().map() && !present.contains(known.name()))
                .map(SelectedFields::unseen)
                .forEach(fields::add);
        return fields;
    }

    /** A field that no example shows, with the type of its row. */
    private static FieldNode unseen(Field known) {
        FieldNode field = FieldNode.shown(known.name(), known.location()).described(known.description());
        return known.type().kind() == Kind.ANY
                ? field
                : field.typed(known.types()).with(field.facts().plus(known.values()));
    }
}
