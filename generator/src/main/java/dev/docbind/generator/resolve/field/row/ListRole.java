package dev.docbind.generator.resolve.field.row;

import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.field.tree.Placeholders;
import dev.docbind.generator.resolve.field.tree.QueryNames;
import dev.docbind.generator.resolve.field.tree.Row;
import dev.docbind.generator.resolve.field.tree.TypeVocabulary;
import dev.docbind.generator.resolve.json.ExampleWords;
import dev.docbind.generator.resolve.json.Majority;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a bullet list in a field's cell lists: keys of the field, values that it takes, operators, or neither. */
public enum ListRole {
    /** Keys of an object. */
    KEYS,
    /** Values. */
    VALUES,
    /** Prefixes of a filter's keys. */
    OPERATORS,
    /** Words of an explanation. */
    NOTHING;

    /** A comparison, as in {@code >=}. */
    static final Pattern OPERATOR = Pattern.compile("[!<>=%@~+?*]{1,4}");

    private static final Pattern WORD = Pattern.compile("[a-z]{2,10}");
    private static final Pattern KEY = Pattern.compile("[<{].*[>}]|[\\p{L}_#<{*~!=<>%@][^\\s/]*|\\d+");
    private static final Set<String> DIRECTIONS = Set.of("asc", "desc");
    /** Words of JSON that are values; a list with one of them lists values. */
    private static final Set<String> LITERALS = Set.of("true", "false", "null");

    private static final Vocabulary LANGUAGES = Vocabulary.installed();

    private static final Pattern VALUE_WORDS = LANGUAGES.pattern(Term.VALUES_LISTED);
    private static final Pattern OF_ANOTHER = Pattern.compile("(?iu)" + LANGUAGES.regex(Term.VALUES_OF) + "\\s++"
            + LANGUAGES.regex(Term.OF) + "?\\s*+`?([A-Za-z_]\\w*+)`?\\s*+:?\\s*$");
    private static final Pattern KEY_WORDS = LANGUAGES.pattern(Term.KEYS_MEANT);
    private static final Pattern TAKES_VALUES = LANGUAGES.pattern(Term.TAKES_VALUES);
    private static final Pattern KEYS_FOLLOW = LANGUAGES.pattern(Term.KEYS_FOLLOW);
    /** After such a line stand the parts of a format, examples of an open list, or what is taken by default. */
    private static final Pattern NO_VALUES = Pattern.compile("(?iu)" + LANGUAGES.regex(Term.FORMATS_OF) + "|"
            + LANGUAGES.regex(Term.EXPLAINED) + "\\s*:?$|^" + LANGUAGES.regex(Term.DEFAULTS_FOLLOW) + "\\s*:?$");

    private static final String STRUCTURE = LANGUAGES.regex(Term.STRUCTURE);
    private static final Pattern STRUCTURE_OF =
            Pattern.compile("(?iu)`(\\w+)`[^`]{0,99}" + STRUCTURE + "|(?>" + STRUCTURE + ")[^`]{0,99}+`(\\w+)`");
    /** After such a line stand names that somebody might choose. */
    private static final Pattern EXAMPLES =
            Pattern.compile("(?iu)(?:^|\\.\\s+)" + LANGUAGES.regex(Term.EXAMPLES_FOLLOW) + "\\s*:?$");

    /** After such a sentence stand words of something that is made of them. */
    private static final Pattern EXAMPLES_OF =
            Pattern.compile("(?iu)(?:^|[.!]\\s+)" + LANGUAGES.regex(Term.EXAMPLES_FOLLOW) + "\\s[^.!]{1,99}$");

    private static final Pattern SOME_VALUES = LANGUAGES.pattern(Term.SOME_VALUES);
    private static final Pattern FIELDS_FOLLOW = LANGUAGES.pattern(Term.FIELDS_FOLLOW);
    /** Before names that are not all that there are. */
    private static final Pattern MORE_FIELDS = LANGUAGES.pattern(Term.MORE_FIELDS);

    private static final Pattern NOT_POSSIBLE = LANGUAGES.pattern(Term.NOT_POSSIBLE);

    /**
     * The meaning of a list.
     *
     * @param known the fields that are known already
     * @param introduction the line that the list follows; may be empty
     * @param shown the words of the page's examples
     */
    static ListRole of(
            Row row, List<FieldNode> known, List<BulletKeys.Bullet> bullets, String introduction, ExampleWords shown) {
        int operators = 0;
        for (BulletKeys.Bullet bullet : bullets) {
            operators += OPERATOR.matcher(bullet.key()).matches() ? 1 : 0;
        }
        if (Majority.moreThanHalf(operators, bullets.size())) {
            return OPERATORS;
        }
        ListRole meaning = ofWords(row, known, bullets, introduction, shown);
        return meaning == VALUES && areNoValues(row, bullets, introduction, shown) ? NOTHING : meaning;
    }

    /** Whether a line says that some of the values follow, and not all of them. */
    static boolean areSome(String introduction) {
        return SOME_VALUES.matcher(introduction).find();
    }

    private static boolean areNoValues(
            Row row, List<BulletKeys.Bullet> bullets, String introduction, ExampleWords shown) {
        return NO_VALUES.matcher(introduction).find()
                || isStructure(row, introduction)
                || (!row.structured()
                        && !areDirections(codes(bullets))
                        && areOthers(row, bullets, introduction, shown));
    }

    /** Whether a list below a scalar is one of examples, of another field's values, or of fields that it has to do with. */
    private static boolean areOthers(
            Row row, List<BulletKeys.Bullet> bullets, String introduction, ExampleWords shown) {
        return ofAnother(row, introduction)
                || FIELDS_FOLLOW.matcher(introduction).find()
                || (EXAMPLES_OF.matcher(introduction).find() && !areSome(introduction))
                || (!VALUE_WORDS.matcher(introduction).find() && areNames(bullets, shown));
    }

    /** Whether the examples have most of the words as names, and none of them as a value. */
    private static boolean areNames(List<BulletKeys.Bullet> bullets, ExampleWords shown) {
        int names = 0;
        for (BulletKeys.Bullet bullet : bullets) {
            names += shown.names().contains(bullet.key()) ? 1 : 0;
        }
        return bullets.size() > 1
                && Majority.moreThanHalf(names, bullets.size())
                && !any(bullets, key -> shown.texts().contains(key));
    }

    private static List<String> codes(List<BulletKeys.Bullet> bullets) {
        return bullets.stream().map(BulletKeys.Bullet::key).toList();
    }

    /** Whether a prefix of a filter's keys can be written so; an example of one is none. */
    static boolean isOperator(String code) {
        return OPERATOR.matcher(code).matches() || WORD.matcher(code).matches();
    }

    /** Whether these are the two directions of an order. */
    public static boolean areDirections(List<String> words) {
        return words.stream().allMatch(word -> DIRECTIONS.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean isStructure(Row row, String introduction) {
        Matcher structure = STRUCTURE_OF.matcher(introduction);
        return introduction.indexOf('`') >= 0
                && structure.find()
                && !row.name().equalsIgnoreCase(structure.group(structure.group(1) == null ? 2 : 1));
    }

    private static ListRole ofWords(
            Row row, List<FieldNode> known, List<BulletKeys.Bullet> bullets, String introduction, ExampleWords shown) {
        boolean keyed = row.types().isEmpty()
                && !TAKES_VALUES.matcher(introduction).find()
                && (any(bullets, key -> shown.names().contains(key))
                        || bullets.stream().allMatch(BulletKeys::isTyped)
                        || KEYS_FOLLOW.matcher(introduction).find());
        boolean filter = !row.structured() && QueryNames.kindOf(row.name()) == Kind.FILTER;
        if (filter && MORE_FIELDS.matcher(introduction).find()) {
            return NOTHING;
        }
        if (!(row.structured() || keyed || filter)
                || any(bullets, LITERALS::contains)
                || areDirections(codes(bullets))) {
            return VALUES;
        }
        if (all(bullets, Placeholders::isAnyName)
                || EXAMPLES.matcher(introduction).find()
                || NOT_POSSIBLE.matcher(introduction).find()) {
            return NOTHING;
        }
        return ofStructure(row, known, bullets, introduction, shown);
    }

    private static ListRole ofStructure(
            Row row, List<FieldNode> known, List<BulletKeys.Bullet> bullets, String introduction, ExampleWords shown) {
        if (!any(bullets, key -> KEY.matcher(key).matches())) {
            return NOTHING;
        }
        if (any(bullets, key -> has(known, key))) {
            return KEYS;
        }
        if (isAside(known, introduction) && !any(bullets, key -> shown.names().contains(key))) {
            return NOTHING;
        }
        if (QueryNames.kindOf(row.name()) != null
                || any(bullets, key -> shown.names().contains(key))) {
            return KEYS;
        }
        if (ofAnother(row, introduction)) {
            return NOTHING;
        }
        if (KEYS_FOLLOW.matcher(introduction).find() || bullets.stream().allMatch(BulletKeys::isTyped)) {
            return KEYS;
        }
        boolean values = VALUE_WORDS.matcher(introduction).find()
                || any(bullets, key -> shown.texts().contains(key));
        return values
                        || TypeVocabulary.areListsOfScalars(row.types())
                        || (isOnlyArray(row) && !speaksOfKeys(row, introduction))
                ? VALUES
                : KEYS;
    }

    /** Whether a bullet's code can be a key at all. */
    static boolean isKey(String code) {
        return KEY.matcher(code).matches() && !Placeholders.isAnyName(code);
    }

    /** Whether a list follows the one of the keys after a line that speaks of no key: what it lists belongs to one of them. */
    private static boolean isAside(List<FieldNode> known, String introduction) {
        return !known.isEmpty()
                && !introduction.isEmpty()
                && !KEY_WORDS.matcher(introduction).find();
    }

    /** Whether the field has the key already: a list that names it again is another one of keys. */
    static boolean has(List<FieldNode> known, String key) {
        return known.stream().anyMatch(field -> field.name().equals(key));
    }

    /** "Possible values of {@code code}": those of a key inside the field. */
    private static boolean ofAnother(Row row, String introduction) {
        Matcher other = OF_ANOTHER.matcher(introduction);
        return other.find()
                && introduction.contains("`" + other.group(1) + "`")
                && !other.group(1).equalsIgnoreCase(row.name());
    }

    private static boolean isOnlyArray(Row row) {
        return row.types().stream().allMatch(word -> word.equalsIgnoreCase("array") || word.equalsIgnoreCase("null"));
    }

    private static boolean speaksOfKeys(Row row, String introduction) {
        return KEY_WORDS
                .matcher(introduction.isEmpty() ? row.description() : introduction)
                .find();
    }

    private static boolean all(List<BulletKeys.Bullet> bullets, Predicate<String> test) {
        return bullets.stream().allMatch(bullet -> test.test(bullet.key()));
    }

    private static boolean any(List<BulletKeys.Bullet> bullets, Predicate<String> test) {
        return bullets.stream().anyMatch(bullet -> test.test(bullet.key()));
    }
}
