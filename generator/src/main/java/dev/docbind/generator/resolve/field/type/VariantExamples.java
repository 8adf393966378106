package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which examples are those of a row of one of several variants. A value that its words cannot mean, while those of another
 * variant can, is an example of the other.
 */
public final class VariantExamples {

    private final TypeReader words;
    private final Map<String, List<FieldNode>> rows = new HashMap<>();

    private VariantExamples(TypeReader words) {
        this.words = words;
    }

    /** The examples of the rows of one level. */
    public static VariantExamples of(List<FieldNode> level, TypeReader words) {
        VariantExamples examples = new VariantExamples(words);
        for (FieldNode row : level) {
            if (row.variant() != null) {
                examples.rows
                        .computeIfAbsent(row.wireName(), name -> new ArrayList<>(1))
                        .add(row);
            }
        }
        return examples;
    }

    /** Those of the examples of its name that are a row's own. */
    public ExampleValues own(FieldNode row, ExampleValues shown) {
        List<FieldNode> same = rows.getOrDefault(row.wireName(), List.of());
        if (row.variant() == null || same.size() < 2 || shown.isEmpty()) {
            return shown;
        }
        SemanticType type = words.read(row);
        List<SemanticType> others = same.stream()
                .map(words::read)
                .filter(other -> !other.sameValues(type))
                .distinct()
                .toList();
        return shown.where(value -> TypeCompatibility.one(type, value)
                || others.stream().noneMatch(other -> TypeCompatibility.one(other, value)));
    }
}
