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

/** Arrays whose items no word and no example types, and of which the text says that they are identifiers of users: whole numbers. */
final class UserLists {

    private static final Pattern OF_USERS =
            Pattern.compile("(?iu)^\\s*" + Vocabulary.installed().regex(Term.LIST_OF_USERS));

    private UserLists() {}

    /** The type with its items; the given one where they have a type, or may be something else. */
    static SemanticType of(FieldNode node, SemanticType type, ExampleValues shape) {
        boolean open = type.kind() == Kind.ANY
                && type.container() == Container.LIST
                && node.fields().isEmpty()
                && node.types().stream().allMatch("array"::equalsIgnoreCase);
        return open
                        && OF_USERS.matcher(node.description()).find()
                        && !shape.any(json -> TypeCompatibility.isSomething(json) && !isNumbers(json))
                ? new SemanticType(Kind.INTEGER, Container.LIST, Evidence.TEXT)
                : type;
    }

    private static boolean isNumbers(Json json) {
        return json instanceof Json.ArrayValue
                && TypeCompatibility.one(new SemanticType(Kind.INTEGER, Container.LIST, Evidence.TEXT), json);
    }
}
