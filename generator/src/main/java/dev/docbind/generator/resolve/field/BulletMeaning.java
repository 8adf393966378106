package dev.docbind.generator.resolve.field;

import dev.docbind.generator.resolve.json.ShownWords;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a bullet list in a field's cell lists: keys of the field, values that it takes, operators, or neither. */
enum BulletMeaning {
    /** Keys of an object. */
    KEYS,
    /** Values. */
    VALUES,
    /** Prefixes of a filter's keys. */
    OPERATORS,
    /** Words of an explanation. */
    NOTHING;

    private static final Pattern OPERATOR = Pattern.compile("[!<>=%@~+?*]{1,4}");
    private static final Pattern KEY = Pattern.compile("[<{].*[>}]|[\\p{L}_#<{*~!=<>%@][^\\s/]*|\\d+");
    private static final Pattern OPERATOR_WORD = Pattern.compile("[a-z]{2,10}");
    private static final Pattern OTHER_FIELD = Pattern.compile(
            "(?iu)`[A-Za-z_]\\w*`\\s+(?:field|parameter)\\b.*structure|(?:пол[еяю]|параметр\\p{L}*)\\s+`[A-Za-z_]\\w*`.*структур");
    private static final Set<String> DIRECTIONS = Set.of("asc", "desc");
    private static final Set<String> QUERIES = Set.of("select", "filter", "order", "sort");

    private static final Pattern VALUE_WORDS = Pattern.compile(
            "(?iu)\\bvalues?\\b|\\boptions?\\b|\\bcodes?\\b|\\bone of\\b|for example|например|значени|вариант|\\bкод(?:ы|ов)?\\b|одно из|один из");
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "(?iu)(?:values?|значени\\p{L}*|варианты)\\s+(?:for|of|для|of the|for the)?\\s*`?([A-Za-z_]\\w*)`?\\s*:?\\s*$");
    private static final Pattern KEY_WORDS = Pattern.compile(
            "(?iu)\\b(?:keys?|fields?|objects?|parameters?|where|structure)\\b|ключ|пол(?:я|ями|ей|е)\\b|объект|параметр|где\\b|структур");
    private static final Pattern NOT_POSSIBLE = Pattern.compile("(?iu)not supported|cannot|не поддержива|нельзя");

    /**
     * The meaning of a list.
     *
     * @param introduction the line that the list follows; may be empty
     * @param shown the words of the page's examples
     */
    static BulletMeaning of(FieldDraft draft, List<BulletKeys.Bullet> bullets, String introduction, ShownWords shown) {
        long operators = bullets.stream()
                .filter(bullet -> OPERATOR.matcher(bullet.key()).matches())
                .count();
        if (operators * 2 > bullets.size()) {
            return OPERATORS;
        }
        if (!draft.structured() && aboutAnother(draft, introduction)) {
            return NOTHING;
        }
        boolean keyed =
                draft.types.isEmpty() && any(bullets, key -> shown.names().contains(key));
        if (!(draft.structured() || keyed) || all(bullets, key -> DIRECTIONS.contains(key.toLowerCase(Locale.ROOT)))) {
            return VALUES;
        }
        if (all(bullets, StandIn::is) || NOT_POSSIBLE.matcher(introduction).find()) {
            return NOTHING;
        }
        return ofStructure(draft, bullets, introduction, shown);
    }

    private static BulletMeaning ofStructure(
            FieldDraft draft, List<BulletKeys.Bullet> bullets, String introduction, ShownWords shown) {
        if (!any(bullets, key -> KEY.matcher(key).matches())) {
            return NOTHING;
        }
        if (QUERIES.contains(draft.name.toLowerCase(Locale.ROOT))
                || any(bullets, key -> shown.names().contains(key))) {
            return KEYS;
        }
        if (ofAnother(draft, introduction)) {
            return NOTHING;
        }
        boolean values = VALUE_WORDS.matcher(introduction).find()
                || any(bullets, key -> shown.texts().contains(key));
        return values || draft.listOfScalars() || (isOnlyArray(draft) && !speaksOfKeys(draft, introduction))
                ? VALUES
                : KEYS;
    }

    /** "The field {@code data} has the structure:" in the text of a scalar: what follows is about the other field. */
    private static boolean aboutAnother(FieldDraft draft, String introduction) {
        Matcher other = OTHER_FIELD.matcher(introduction);
        return other.find() && !introduction.contains("`" + draft.name + "`");
    }

    /** Whether the code is a prefix of a filter's keys, or the word that stands for one. */
    static boolean isOperator(String code) {
        return OPERATOR.matcher(code).matches() || OPERATOR_WORD.matcher(code).matches();
    }

    /** Whether a bullet's code can be a key at all. */
    static boolean isKey(String code) {
        return KEY.matcher(code).matches() && !StandIn.is(code);
    }

    /** "Possible values of {@code code}": those of a key inside the field. */
    private static boolean ofAnother(FieldDraft draft, String introduction) {
        Matcher other = OF_ANOTHER.matcher(introduction);
        return other.find()
                && introduction.contains("`" + other.group(1) + "`")
                && !other.group(1).equalsIgnoreCase(draft.name);
    }

    private static boolean isOnlyArray(FieldDraft draft) {
        return draft.types.stream().allMatch(word -> word.equalsIgnoreCase("array") || word.equalsIgnoreCase("null"));
    }

    private static boolean speaksOfKeys(FieldDraft draft, String introduction) {
        return KEY_WORDS
                .matcher(introduction.isEmpty() ? draft.description : introduction)
                .find();
    }

    private static boolean all(List<BulletKeys.Bullet> bullets, java.util.function.Predicate<String> test) {
        return bullets.stream().allMatch(bullet -> test.test(bullet.key()));
    }

    private static boolean any(List<BulletKeys.Bullet> bullets, java.util.function.Predicate<String> test) {
        return bullets.stream().anyMatch(bullet -> test.test(bullet.key()));
    }
}
