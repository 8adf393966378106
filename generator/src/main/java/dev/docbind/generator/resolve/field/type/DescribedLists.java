package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.field.tree.KeysAndValues;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.regex.Pattern;

/**
 * Arrays and objects that no word and no example types, and of which the text says what they are: lists of identifiers of users or of other
 * things that have numbers, or of texts; objects, which PHP calls arrays, too; texts under keys.
 */
final class DescribedLists {

    private static final Pattern OF_NUMBERS = beginning(Term.LIST_OF_NUMBERS);
    private static final Pattern OF_TEXTS = beginning(Term.LIST_OF_TEXTS);
    private static final Pattern OBJECT = beginning(Term.IS_OBJECT);

    /** An array of PHP with keys, in the first sentence of a text. */
    private static final Pattern KEYED =
            Pattern.compile("^(?:[^.\\n]|\\.(?!\\s)){0,200}?\\barray\\(\\s{0,3}[\"'][^\"'\\n]{1,60}[\"']\\s{0,3}=>");

    private DescribedLists() {}

    private static Pattern beginning(Term term) {
        return Pattern.compile("(?iu)^\\s*" + Vocabulary.installed().regex(term));
    }

    /** The type with what the text says; the given one where that has been known, or where it may be something else. */
    static SemanticType of(FieldNode node, SemanticType type, ExampleValues shape) {
        SemanticType object = object(node, type, shape);
        return object.equals(type) ? items(node, type, shape) : object;
    }

    private static SemanticType object(FieldNode node, SemanticType type, ExampleValues shape) {
        String text = node.description();
        if (type.kind() == Kind.ANY && type.container() == Container.MAP) {
            boolean texts = KeysAndValues.sayTexts(text)
                    && !shape.anyMember()
                            .any(json -> TypeCompatibility.isSomething(json) && !(json instanceof Json.Text));
            return texts ? new SemanticType(Kind.TEXT, Container.MAP, Evidence.TEXT) : type;
        }
        boolean array = node.types().stream().allMatch("array"::equalsIgnoreCase) && !shape.isArray();
        if (!array) {
            return type;
        }
        if (type.kind() == Kind.OBJECT && type.container() == Container.LIST) {
            return OBJECT.matcher(text).find() ? type.in(Container.ONE) : type;
        }
        boolean open = node.fields().isEmpty()
                && (type.equals(SemanticType.UNKNOWN)
                        || (type.kind() == Kind.ANY && type.container() == Container.LIST));
        return open && KEYED.matcher(text).find() ? new SemanticType(Kind.ANY, Container.MAP, Evidence.TEXT) : type;
    }

    private static SemanticType items(FieldNode node, SemanticType type, ExampleValues shape) {
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
