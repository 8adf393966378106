package dev.docbind.generator.resolve.json;

import dev.docbind.generator.model.Json;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Objects with a value for each language, such as the texts of a title. Their keys are codes, and none of them a field. */
public final class LanguageKeys {

    private static final Set<String> ISO_639 = Set.of(Locale.getISOLanguages());

    /** Codes that portals have beside those: they come from countries, or tell scripts apart. */
    private static final Set<String> OF_PORTALS = Set.of("ua", "la", "br", "tc", "sc", "vn", "cn", "jp", "kz", "ind");

    private LanguageKeys() {}

    /** Whether the keys of an object are codes of languages, and its values are texts or objects. */
    public static boolean are(ExampleValues object) {
        List<String> keys = object.names();
        return !keys.isEmpty()
                && keys.stream().allMatch(LanguageKeys::isCode)
                && (areTexts(object) || object.anyMember().all(Json.ObjectValue.class::isInstance));
    }

    /** Whether all values of an object are texts. */
    public static boolean areTexts(ExampleValues object) {
        return object.anyMember().all(Json.Text.class::isInstance);
    }

    private static boolean isCode(String key) {
        return ISO_639.contains(key) || OF_PORTALS.contains(key);
    }
}
