package dev.docbind.generator.resolve.response;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.FieldDraft;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The items of a list method: where the page has no rows for them, the fields that may be selected say what the example's
 * fields are, and which more an item can have.
 */
final class SelectedFields {

    private SelectedFields() {}

    /** Completes the one level of the answer that shows what the parameters let select. */
    static void complete(List<FieldDraft> tree, List<Field> parameters) {
        parameters.stream()
                .filter(parameter -> parameter.type().kind() == Kind.SELECT)
                .map(Field::fields)
                .filter(fields -> !fields.isEmpty())
                .findFirst()
                .ifPresent(selectable -> complete(tree, selectable, names(selectable)));
    }

    private static boolean complete(List<FieldDraft> level, List<Field> selectable, Set<String> names) {
        for (FieldDraft node : level) {
            if (areItems(node.fields, names)) {
                describe(node, selectable);
                return true;
            }
            if (complete(node.fields, selectable, names)) {
                return true;
            }
        }
        return false;
    }

    /** Whether only the example shows a level and most of it can be selected. */
    private static boolean areItems(List<FieldDraft> level, Set<String> names) {
        long known = level.stream().filter(field -> names.contains(field.name)).count();
        return known > 0 && known * 2 >= level.size() && level.stream().noneMatch(field -> field.documented);
    }

    private static void describe(FieldDraft items, List<Field> selectable) {
        Set<String> present = new HashSet<>();
        items.fields.forEach(field -> present.add(field.name));
        for (Field known : selectable) {
            if (known.traits().map()) {
                continue;
            }
            if (present.add(known.name())) {
                items.fields.add(FieldDraft.shown(known.name(), known.location()));
            }
            items.fields.stream()
                    .filter(field -> field.name.equals(known.name()))
                    .forEach(field -> field.description = known.description());
        }
    }

    private static Set<String> names(List<Field> fields) {
        return fields.stream().map(Field::name).collect(Collectors.toSet());
    }
}
