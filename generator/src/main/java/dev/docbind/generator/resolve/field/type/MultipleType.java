package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import java.util.regex.Pattern;

/** Fields whose text says that they hold many values of their type, although the type's word has no brackets. */
final class MultipleType {

    private static final Pattern MULTIPLE =
            Pattern.compile("(?iu)(?:^|[.;:,(]\\s*)" + Vocabulary.installed().regex(Term.MULTIPLE));

    /** A sentence of its own behind another: alone it may be about a field that says whether others are multiple. */
    private static final Pattern ENDING =
            Pattern.compile("(?iu)[.;]\\s*" + Vocabulary.installed().regex(Term.MULTIPLE) + "[.\\s]*+$");

    private static final Pattern LIST =
            Pattern.compile("(?iu)^" + Vocabulary.installed().regex(Term.LIST_OF));

    private MultipleType() {}

    /** Whether the page says so of a field that has an entity's type: of the entity itself, or of what names it. */
    static boolean is(FieldNode node, SemanticType type) {
        return switch (type.kind()) {
            case OBJECT -> isMultiple(node);
            case INTEGER ->
                type.evidence() != Evidence.EXAMPLE
                        && (LIST.matcher(node.description()).find()
                                || ENDING.matcher(node.description()).find());
            case FILE -> MULTIPLE.matcher(node.description()).find();
            default -> false;
        };
    }

    private static boolean isMultiple(FieldNode node) {
        return node.fields().stream().anyMatch(field -> field.origin().page() != null)
                && MULTIPLE.matcher(node.description()).find();
    }
}
