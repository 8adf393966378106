package dev.docbind.generator.resolve.structure;

import dev.docbind.generator.language.Phrase;
import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.json.LanguageKeys;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Objects that the requests of a page show with their keys and no table describes. They are records, unless the keys are the
 * caller's own: then the page says so, shows other keys in its text, or the keys are no names of fields.
 */
final class ShownObjects {

    private static final Phrase OPEN_KEYS = Vocabulary.installed().phrase(Term.OPEN_KEYS);

    /** A key of an object in the text, as JSON and most languages write it. */
    private static final Pattern KEY = Pattern.compile("[\"']([A-Za-z]\\w{0,60})[\"']\\s{0,9}(?::|=>)");

    private ShownObjects() {}

    /** The type of a row whose values are such objects, lists of them, or texts by language; else the type that it has. */
    static SemanticType type(Field row, ExampleValues shown) {
        if (!isOpen(row)) {
            return row.type();
        }
        if (row.type().container() == Container.MAP && LanguageKeys.are(shown) && LanguageKeys.areTexts(shown)) {
            return new SemanticType(Kind.TEXT, Container.MAP, Evidence.EXAMPLE);
        }
        return are(shown, row.description()) ? record(shown) : row.type();
    }

    /** Whether the page says of a row no more than that it holds something with a structure. */
    private static boolean isOpen(Field row) {
        return row.type().kind() == Kind.ANY
                && row.type().container() != Container.ONE
                && row.fields().isEmpty()
                && !row.traits().map()
                && row.traits().written() == null
                && row.traits().alternatives().isEmpty();
    }

    /** Whether the values are such objects, or lists of them, under a row with that text. */
    static boolean are(ExampleValues shown, String description) {
        boolean list = shown.isArray();
        ExampleValues objects = list ? shown.items() : shown;
        if (!objects.isObject() || !objects.all(Json.ObjectValue.class::isInstance) || objects.isMap()) {
            return false;
        }
        List<String> keys = objects.names();
        return keys.stream().allMatch(UndocumentedParameters::isName)
                && !LanguageKeys.are(objects)
                && (list || areFields(keys, objects, description))
                && !hasOpenKeys(description, objects);
    }

    /**
     * Whether the keys of one object are names of fields: the text has some of them, or their values are of several kinds. One
     * key alone, or text under every key of an object that is described otherwise, may as well be the caller's.
     */
    private static boolean areFields(List<String> keys, ExampleValues object, String description) {
        boolean single = keys.size() == 1;
        if (keys.stream().anyMatch(key -> mentions(description, key))) {
            return !single || !object.member(keys.get(0)).isObject();
        }
        return !single && (description.isBlank() || !object.anyMember().all(Json.Text.class::isInstance));
    }

    /** What such values are, as a type. */
    static SemanticType record(ExampleValues shown) {
        return new SemanticType(Kind.OBJECT, shown.isArray() ? Container.LIST : Container.ONE, Evidence.EXAMPLE);
    }

    private static boolean hasOpenKeys(String description, ExampleValues objects) {
        if (OPEN_KEYS.find(description) != null) {
            return true;
        }
        Set<String> written =
                KEY.matcher(description).results().map(match -> match.group(1)).collect(Collectors.toSet());
        return !written.isEmpty() && objects.names().stream().noneMatch(written::contains);
    }

    private static boolean mentions(String description, String name) {
        int at = description.indexOf(name);
        while (at >= 0) {
            int end = at + name.length();
            boolean whole = (at == 0 || !Character.isLetterOrDigit(description.charAt(at - 1)))
                    && (end == description.length() || !Character.isLetterOrDigit(description.charAt(end)));
            if (whole) {
                return true;
            }
            at = description.indexOf(name, end);
        }
        return false;
    }
}
