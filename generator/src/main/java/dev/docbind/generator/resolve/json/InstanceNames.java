package dev.docbind.generator.resolve.json;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;

/** Names in examples that are no names of fields: they name one thing of a portal, or a language. */
public final class InstanceNames {

    /** The codes of the languages that portals have; the last one is also the name of an identifier. */
    private static final Set<String> LANGUAGES = Set.of(
            "ar", "br", "cn", "de", "en", "es", "fr", "hi", "in", "it", "ja", "jp", "kz", "la", "ms", "nl", "pl", "pt",
            "ru", "sc", "tc", "th", "tr", "ua", "uk", "vn", "zh", "id");

    private static final String AMBIGUOUS = "id";

    /** {@code UF_CRM_1707997253}, {@code property258}, {@code PARENT_ID_156}: the number is that of a thing of one portal. */
    private static final Pattern NUMBERED = Pattern.compile("(?:ufCrm|property|[A-Za-z_]*_)\\d{3,}");

    private InstanceNames() {}

    /** Whether all are codes of languages. */
    static boolean areLanguages(Collection<String> names) {
        return LANGUAGES.containsAll(names) && !Set.of(AMBIGUOUS).containsAll(names);
    }

    /** Whether a name has the number of one thing in it. */
    public static boolean isNumbered(String name) {
        return NUMBERED.matcher(name).matches();
    }
}
