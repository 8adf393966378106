package dev.docbind.generator.resolve.field.child;

import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.resolve.outline.Section;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a text says that the linked table describes each value of an object, under keys that are the caller's own. */
public final class MapWords {

    private static final Vocabulary LANGUAGES = Vocabulary.installed();
    private static final Pattern EACH = LANGUAGES.pattern(Term.OBJECT_EACH);
    private static final Pattern OF_OBJECTS = LANGUAGES.pattern(Term.OBJECT_MAP);
    private static final String IS = " (?:" + LANGUAGES.regex(Term.IS) + "|[—–-])";
    private static final Pattern KEY_AND_VALUE = Pattern.compile("(?iu)" + LANGUAGES.regex(Term.KEY)
            + "(?: [^.,\\n]{1,20})?" + IS + "[^.\\n]{0,99}(?:\\. [^.\\n]{0,20})?" + LANGUAGES.regex(Term.VALUE) + IS);

    /** "The key of the {@code fields} object must match the code of a field". */
    private static final Pattern KEY_OF = Pattern.compile("(?iu)" + LANGUAGES.regex(Term.KEY)
            + "[^.\\n`]{0,20}`(\\w+)`[^.\\n`]{0,20}" + LANGUAGES.regex(Term.MUST_MATCH));

    private MapWords() {}

    /** Whether the text of an object with a table of its own says so. */
    public static boolean say(FieldNode node) {
        return node.listing().section() != null
                && node.types().contains("object")
                && (EACH.matcher(node.description()).find()
                        || KEY_AND_VALUE.matcher(node.description()).find()
                        || hasKeysOfOthers(node));
    }

    private static boolean hasKeysOfOthers(FieldNode node) {
        Matcher key = KEY_OF.matcher(node.description());
        return key.find() && key.group(1).equalsIgnoreCase(node.name());
    }

    /** Whether a text speaks of objects of one kind under keys of their own. */
    static boolean sayObjects(String text) {
        return OF_OBJECTS.matcher(text).find();
    }

    /** Whether a text says so of keys and values alike. */
    static boolean say(String text) {
        return KEY_AND_VALUE.matcher(text).find();
    }

    /** Whether the text above the table itself says so. */
    static boolean say(Section section) {
        return ElementTree.flat(section.content(), Element.Paragraph.class).stream()
                .map(paragraph -> paragraph.text().plain())
                .anyMatch(text -> KEY_AND_VALUE.matcher(text).find());
    }
}
