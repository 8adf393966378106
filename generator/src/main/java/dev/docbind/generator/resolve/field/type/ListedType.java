package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.Set;
import java.util.regex.Pattern;

/** The type of a field whose page lists its values, and has no type for it, one that says nothing, or one that none of them is of. */
final class ListedType {

    private static final Set<String> ANYTHING = Set.of("any", "mixed");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_].*");

    private ListedType() {}

    /** Text, where all values are words; else the given type. */
    static SemanticType of(FieldNode node, SemanticType type, ExampleValues shape) {
        boolean open =
                ANYTHING.containsAll(node.types()) && type.kind() == Kind.ANY && type.container() == Container.ONE;
        boolean number = type.kind() == Kind.INTEGER
                && type.container() == Container.ONE
                && node.facts().values().size() > 1;
        boolean plain = node.types().isEmpty()
                || !shape.any(json -> TypeCompatibility.isSomething(json) && !(json instanceof Json.Text));
        boolean words = ((open && plain) || number)
                && !node.facts().values().isEmpty()
                && node.facts().values().stream()
                        .allMatch(value -> WORD.matcher(value.value()).matches());
        return words ? new SemanticType(Kind.TEXT, Container.ONE, Evidence.TEXT) : type;
    }
}
