package dev.docbind.generator.resolve.field;

import dev.docbind.generator.resolve.field.tree.FieldNode;
import java.util.regex.Pattern;

/** How a text says that the linked table describes each value of an object, under keys that are the caller's own. */
final class MapWords {

    private static final Pattern EACH = Pattern.compile(
            "(?iu)\\bobjects?,? (?:each|one (?:for|per))\\b|объект\\p{L}*,? (?:кажд\\p{L}*|по одному)(?!\\p{L})");
    private static final Pattern KEY_AND_VALUE =
            Pattern.compile("(?iu)\\bkeys? (?:is|are|[—–-])[^.\\n]{0,99}\\bvalues? (?:is|are|[—–-])"
                    + "|(?<!\\p{L})ключ\\p{L}* (?:явля\\p{L}*|[—–-])[^.\\n]{0,99}значени\\p{L}* (?:явля\\p{L}*|[—–-])");

    private MapWords() {}

    /** Whether the text of an object with a table of its own says so. */
    static boolean say(FieldNode node) {
        return node.listing().section() != null
                && node.types().contains("object")
                && (EACH.matcher(node.description()).find()
                        || KEY_AND_VALUE.matcher(node.description()).find());
    }
}
