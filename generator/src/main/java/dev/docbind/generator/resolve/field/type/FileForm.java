package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.CellFacts;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file in a request, and how it travels: the page's requests show it, or its text says it. */
final class FileForm {

    private static final Pattern NAME = Pattern.compile("[^/\\n]+\\.[A-Za-z0-9]{2,5}");
    /** The second letter may be another that looks like it, as in {@link dev.docbind.generator.language.MixedScript}. */
    private static final Pattern BASE64 = Pattern.compile("(?i)b\\p{L}se-?64");

    private static final Pattern PAIR =
            Pattern.compile("(?iu)(?=.*" + Vocabulary.installed().regex(Term.FILE_NAME) + ")(?:.*(?:"
                    + Vocabulary.installed().regex(Term.FILE_ARRAY) + "|\\[[\"'`]))");
    private static final Pattern MANY = Vocabulary.installed().pattern(Term.EACH_ITEM);
    private static final Pattern PARAGRAPH_END = Pattern.compile("\\n\\s*\\n");
    private static final SemanticType TEXT = new SemanticType(Kind.TEXT, Container.ONE, Evidence.TEXT);
    private static final SemanticType FILE = new SemanticType(Kind.FILE, Container.ONE, Evidence.TEXT);

    private FileForm() {}

    /** The type and form of a field that is a file; others keep what they have. */
    static FieldType of(FieldNode node, CellFacts facts, FieldType known, ExampleValues shape) {
        Written form = node.place().map() || !node.fields().isEmpty() ? null : form(node, shape);
        if (form == null) {
            return known;
        }
        SemanticType type = type(node, facts, known.type(), form, shape);
        return type == null ? known : new FieldType(type, form);
    }

    private static @Nullable Written form(FieldNode node, ExampleValues shape) {
        Written shown = shown(isMany(shape) ? shape.items() : shape);
        return shown == null && !shape.any(FileForm::isAddress) ? stated(node) : shown;
    }

    /** Whether a list of files is shown, each with its name. */
    private static boolean isMany(ExampleValues shape) {
        return shape.isArray() && (shape.items().isObject() || shape.items().isArray());
    }

    private static @Nullable Written shown(ExampleValues shape) {
        if (shape.has(Written.FILE_KEY)) {
            return Written.FILE_DATA;
        }
        return shape.all(FileForm::isPair) ? Written.FILE_PAIR : null;
    }

    private static boolean isPair(Json json) {
        return json instanceof Json.ArrayValue array
                && array.items().size() == 2
                && array.items().stream().allMatch(Json.Text.class::isInstance)
                && NAME.matcher(((Json.Text) array.items().get(0)).value()).matches();
    }

    /** Content that says its own type is no content alone. */
    private static boolean isAddress(Json json) {
        return json instanceof Json.Text text && text.value().startsWith("data:");
    }

    private static @Nullable Written stated(FieldNode node) {
        if (node.description().contains(Written.FILE_KEY)) {
            return Written.FILE_DATA;
        }
        if (!node.description().contains("64")) {
            return null;
        }
        String first = PARAGRAPH_END.split(node.description(), 2)[0].replace('\n', ' ');
        if (!BASE64.matcher(first).find()) {
            return null;
        }
        return PAIR.matcher(first).lookingAt() ? Written.FILE_PAIR : Written.BASE64;
    }

    /** The type that such a file has; null where the page's words allow none. */
    private static @Nullable SemanticType type(
            FieldNode node, CellFacts facts, SemanticType type, Written form, ExampleValues shape) {
        return switch (type.kind()) {
            case FILE -> isMany(shape) ? type.in(Container.LIST) : type;
            case TEXT -> facts.values().isEmpty() && fits(type.container(), form) ? type : null;
            case ANY -> ofAnything(node, type, form, shape);
            default -> null;
        };
    }

    private static boolean fits(Container container, Written form) {
        return container == (form == Written.BASE64 ? Container.ONE : Container.LIST) && form != Written.FILE_DATA;
    }

    private static @Nullable SemanticType ofAnything(
            FieldNode node, SemanticType type, Written form, ExampleValues shape) {
        return switch (type.container()) {
            case ONE -> form == Written.BASE64 && node.types().isEmpty() ? TEXT : null;
            case MAP -> form == Written.FILE_DATA ? type : null;
            case LIST -> isMany(shape) ? null : form == Written.FILE_DATA ? FILE : pair(node, form);
        };
    }

    private static @Nullable SemanticType pair(FieldNode node, Written form) {
        boolean list = form == Written.FILE_PAIR && node.types().equals(List.of("array"));
        if (!list) {
            return null;
        }
        return (MANY.matcher(node.description()).find() ? FILE : TEXT).in(Container.LIST);
    }
}
