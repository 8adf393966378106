package dev.docbind.generator.resolve.fingerprint;

import dev.docbind.generator.model.Json;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which members of a spec file count for what. Places count for nothing: a page in which a line was put elsewhere says the same. Wording
 * is what stands in Javadoc alone. All else is a fact, and so is a key that a later version of the file has and this class does not know.
 */
final class SpecKeys {

    /** Where something stands, and, of a type that methods share, which other methods have it. */
    private static final Set<String> PLACES = Set.of("line", "file", "places", "few");

    private static final Set<String> WORDING = Set.of(
            "page",
            "title",
            "where",
            "description",
            "summary",
            "access",
            "advice",
            "message",
            "requiredWhen",
            "types",
            "evidence",
            "effectFrom",
            "section",
            "variant",
            "subject",
            "examples");

    private SpecKeys() {}

    static boolean isPlace(String key) {
        return PLACES.contains(key);
    }

    /** Whether a member is wording, beside the others of its object: the text beside a number names its constant in Java. */
    static boolean isWording(String key, Json.ObjectValue object) {
        return WORDING.contains(key) && !(key.equals("description") && isWithoutLetter(object.member("value")));
    }

    private static boolean isWithoutLetter(@Nullable Json value) {
        return value instanceof Json.Text text && text.value().chars().noneMatch(Character::isLetter);
    }
}
