package dev.docbind.generator.resolve.json;

import dev.docbind.generator.model.Json;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Objects with a value for each language, such as the texts of a title. Their keys are codes, and none of them a field. */
public final class LanguageKeys {

    /** Languages, in the codes of ISO 639 and in those that portals have beside them: from countries, or to tell scripts apart. */
    private static final Set<String> CLEAR = Set.of(
            "ar", "az", "bg", "br", "cn", "cs", "da", "de", "en", "es", "fi", "fr", "hu", "hy", "ind", "ja", "jp", "ka",
            "kk", "ko", "kz", "nl", "pl", "pt", "ro", "ru", "sk", "sr", "sv", "th", "tr", "ua", "uk", "uz", "vi", "vn",
            "zh");

    /** Codes that are names or words, too: alone they are no languages. */
    private static final Set<String> AMBIGUOUS = Set.of(
            "be", "el", "et", "he", "hi", "id", "in", "is", "it", "la", "lt", "lv", "ms", "no", "sc", "sl", "tc", "to");

    private LanguageKeys() {}

    /** Whether the keys of an object are codes of languages, and its values are texts or objects. */
    public static boolean are(ExampleValues object) {
        return are(object.names())
                && (holdsOnly(object, Json.Text.class::isInstance)
                        || holdsOnly(object, Json.ObjectValue.class::isInstance));
    }

    /** Whether keys are codes of languages. */
    public static boolean are(List<String> keys) {
        return keys.stream().anyMatch(CLEAR::contains)
                && keys.stream().allMatch(key -> CLEAR.contains(key) || AMBIGUOUS.contains(key));
    }

    /** Whether all values of an object are texts. */
    public static boolean areTexts(ExampleValues object) {
        return object.anyMember().all(Json.Text.class::isInstance);
    }

    /** A value that is null contradicts neither. */
    private static boolean holdsOnly(ExampleValues object, Predicate<Json> kind) {
        return !object.anyMember().any(value -> !(value instanceof Json.Null) && !kind.test(value));
    }
}
