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
 * Text of an answer that is an address from which an application can download a file: by its name, which says that it is an address, and for
 * what; by its text; or by an example that leads to a method of the API which gives files. An address for people in a browser stays text.
 */
final class DownloadAddress {

    /** The words are those of names on the wire, the same in all languages. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)url|uri|link");

    private static final Pattern PURPOSE = Pattern.compile("(?i)download|machine");
    private static final Pattern SAID = Vocabulary.installed().pattern(Term.DOWNLOAD);
    private static final Pattern SHOWN = Pattern.compile("(?i)(?:/|https?:).*");
    private static final Pattern OF_METHOD =
            Pattern.compile("(?i)(?:https?://[^/?#]*)?/rest/[^?#]*(?:download|getfile)(?:\\.json)?/?(?:\\?.*)?");

    private DownloadAddress() {}

    /** The type of a field; the given one where it is no such address. */
    static SemanticType of(FieldNode node, SemanticType type, ExampleValues shape) {
        boolean text = type.kind() == Kind.TEXT
                && type.container() == Container.ONE
                && node.facts().values().isEmpty()
                && ADDRESS.matcher(node.name()).find();
        if (!text || shape.any(json -> !mayBeAddress(json))) {
            return type;
        }
        boolean isStated = PURPOSE.matcher(node.name()).find()
                || SAID.matcher(node.description()).find();
        if (!isStated && !shape.any(DownloadAddress::isOfMethod)) {
            return type;
        }
        return new SemanticType(Kind.FILE_REFERENCE, Container.ONE, isStated ? Evidence.TEXT : Evidence.EXAMPLE);
    }

    private static boolean mayBeAddress(Json json) {
        return TypeCompatibility.isNothing(json)
                || ExampleType.isPlaceholder(json)
                || (json instanceof Json.Text text
                        && SHOWN.matcher(text.value()).matches());
    }

    private static boolean isOfMethod(Json json) {
        return json instanceof Json.Text text && OF_METHOD.matcher(text.value()).matches();
    }
}
