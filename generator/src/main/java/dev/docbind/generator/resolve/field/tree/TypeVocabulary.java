package dev.docbind.generator.resolve.field.tree;

import dev.docbind.generator.model.SemanticType.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The documentation's type words: the one place that says what they mean. */
public final class TypeVocabulary {

    private static final Map<String, Kind> KINDS = new HashMap<>();

    /** Entities: their word means the identifier, unless the page lists what they consist of. */
    private static final Set<String> ENTITY_IDS = Set.of(
            "user",
            "crm_company",
            "crm_contact",
            "crm_lead",
            "crm_deal",
            "crm_quote",
            "crm_category",
            "crm_invoice",
            "location",
            "department",
            "crm_item",
            "disk_folder",
            "group");

    private static final Set<String> STRUCTURES = Set.of("object", "array", "any", "mixed", "lang_map", "null");

    /** Words of structures that may have fields. */
    private static final Set<String> OPEN = Set.of("object", "array", "any", "mixed");

    private static final Set<String> JSON = Set.of("object", "array");

    static {
        put(Kind.TEXT, "string", "text", "html", "url", "enum", "uuid", "guid", "phone", "email", "color");
        put(Kind.TEXT, "crm_status", "crm_currency", "crm", "iblock_section", "iblock_element", "mixed_id");
        put(Kind.INTEGER, "integer", "int", "timestamp", "long", "crm_entity");
        put(Kind.DECIMAL, "double", "float", "number", "decimal", "money");
        put(Kind.BOOLEAN, "boolean", "bool", "true", "false");
        put(Kind.YES_NO, "char");
        put(Kind.DATE_TIME, "datetime");
        put(Kind.DATE, "date");
        put(Kind.TIME, "time");
        put(Kind.FILE, "file", "diskfile", "attached_diskfile");
    }

    private TypeVocabulary() {}

    private static void put(Kind kind, String... words) {
        for (String word : words) {
            KINDS.put(word, kind);
        }
    }

    /** What a word means by itself, null for structures, entities and words that only the page explains. */
    public static @Nullable Kind kindOf(String lowerCase) {
        return KINDS.get(lowerCase);
    }

    /** Whether the word stands for an entity's identifier. */
    public static boolean isEntity(String lowerCase) {
        return ENTITY_IDS.contains(lowerCase);
    }

    /** Whether the word is a map of texts: the keys that a page lists for it are no fields of a type of their own. */
    public static boolean isMap(String lowerCase) {
        return lowerCase.equals("lang_map");
    }

    /** Whether the word, or that of an array's items, is one of the documentation's own and no name of an entity or a table. */
    public static boolean isPlain(String lowerCase) {
        String bare = lowerCase.replace("[]", "");
        return kindOf(bare) != null || isStructure(bare);
    }

    /** The word of an array's items, null where the word is of no array. */
    public static @Nullable String itemOf(String lowerCase) {
        if (lowerCase.endsWith("[]")) {
            return lowerCase.substring(0, lowerCase.length() - "[]".length());
        }
        boolean generic = lowerCase.startsWith("array<") && lowerCase.endsWith(">");
        return generic ? lowerCase.substring("array<".length(), lowerCase.length() - 1) : null;
    }

    /** {@code integer/array} is two words, though the page writes them as one; in lower case. */
    public static List<String> alternatives(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.indexOf('/') < 0) {
            return List.of(lower);
        }
        List<String> parts = List.of(lower.split("/", -1));
        return parts.stream().allMatch(part -> kindOf(part) != null || isStructure(part)) ? parts : List.of(lower);
    }

    /** Whether all words are of structures that are named as JSON has them. */
    public static boolean areJson(List<String> words) {
        return !words.isEmpty() && JSON.containsAll(words);
    }

    /** Whether the word is a structure without fields of its own. */
    public static boolean isStructure(String lowerCase) {
        return STRUCTURES.contains(lowerCase);
    }

    /** Whether one of a row's words, in any case, leaves room for children. */
    public static boolean leavesRoom(List<String> words) {
        for (String word : words) {
            if (leavesRoom(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean leavesRoom(String lowerCase) {
        return lowerCase.endsWith("[]")
                || lowerCase.startsWith("array<")
                || OPEN.contains(lowerCase)
                || (kindOf(lowerCase) == null && lowerCase.indexOf('.') < 0 && !lowerCase.equals("null"));
    }

    /** Whether every word, in any case, is an array whose items have no fields, such as {@code string[]}. */
    public static boolean areListsOfScalars(List<String> words) {
        return !words.isEmpty()
                && words.stream()
                        .allMatch(word -> word.endsWith("[]") && isScalar(word.substring(0, word.length() - 2)));
    }

    private static boolean isScalar(String word) {
        return kindOf(word.toLowerCase(Locale.ROOT)) != null || word.indexOf('.') > 0;
    }
}
