package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.regex.Pattern;

/**
 * Arrays whose items no word and no example types, and of which the text says what they are: identifiers of users or of other things that
 * have numbers, or texts.
 */
final class DescribedLists {

    private static final Pattern OF_NUMBERS = beginning(Term.LIST_OF_NUMBERS);
    private static final Pattern OF_TEXTS = beginning(Term.LIST_OF_TEXTS);

    private DescribedLists() {}

    private static Pattern beginning(Term term) {
        return Pattern.compile("(?iu)^\\s*" + Vocabulary.installed().regex(term));
    }

    /** The type with its items; the given one where they have a type, or may be something else. */
    static SemanticType of(FieldNode node, SemanticType type, ExampleValues shape) {
        boolean open = type.kind() == Kind.ANY
                && type.container() == Container.LIST
                && node.fields().isEmpty()
                && node.types().stream().allMatch("array"::equalsIgnoreCase);
        Kind items = open ? items(node.description()) : Kind.ANY;
        SemanticType described = new SemanticType(items, Container.LIST, Evidence.TEXT);
        return items != Kind.ANY && !shape.any(json -> TypeCompatibility.isSomething(json) && !fits(json, described))
                ? described
                : type;
    }

    private static Kind items(String description) {
        if (OF_NUMBERS.matcher(description).find()) {
            return Kind.INTEGER;
        }
        return OF_TEXTS.matcher(description).find() ? Kind.TEXT : Kind.ANY;
    }

    private static boolean fits(Json json, SemanticType type) {
        return json instanceof Json.ArrayValue && TypeCompatibility.one(type, json);
    }
}
