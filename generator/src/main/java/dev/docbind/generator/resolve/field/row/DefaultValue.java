package dev.docbind.generator.resolve.field.row;

import dev.docbind.generator.language.Phrase;
import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.resolve.field.tree.Row;
import dev.docbind.generator.resolve.field.tree.TypeVocabulary;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The documented default of a field: in a fixed phrase, or at the one of its values that is taken. */
public final class DefaultValue {

    /** Spaces are taken at once: a search that gives them back one by one takes too long where there are many. */
    private static final String GAP = "[ \\t]++";

    private static final Vocabulary LANGUAGES = Vocabulary.installed();
    private static final String WORDS =
            LANGUAGES.regex(Term.DEFAULT) + "(?:,?" + GAP + words(Term.DEFAULT_IS) + ")?(?:,?" + GAP
                    + words(Term.DEFAULT_VALUE) + ")?(?:" + GAP + words(Term.DEFAULT_EQUALS) + ")?"
                    + "[ \\t\\u00a0]*+[:,—–-]?[ \\t\\u00a0]*+";

    private static final String WORD_BEGIN = "(?<![`=\\p{L}\\d_])";

    /** An operator is the default of a condition, and not of the field. */
    private static final String NO_OPERATOR = "(?!" + ListRole.OPERATOR.pattern() + "`)";

    private static final Phrase PHRASE =
            phrase(WORD_BEGIN + WORDS + "`" + NO_OPERATOR + "([^`\\s](?:[^`\\n]{0,58}[^`\\s])?)`");
    /** Without backticks only a number or a flag at the end of a sentence is a value. */
    private static final Phrase PLAIN =
            phrase(WORD_BEGIN + WORDS + "(?-i:(\\d{1,6}|[YN]|true|false))(?=\\.?[ \\t]*+(?:\\n|$))");

    private static final Phrase BEFORE = phrase("`([^`\\s]{1,60})`" + GAP + LANGUAGES.regex(Term.USED_BY_DEFAULT));
    /** "If it is not given, {@code 10} is used", in either order. */
    private static final String VALUE = "`([^`\\s]{1,60})`";

    private static final Phrase WHERE_ABSENT = absent(VALUE + GAP + LANGUAGES.regex(Term.IS_TAKEN));
    private static final Phrase TAKEN_WHERE_ABSENT = absent(LANGUAGES.regex(Term.IS_TAKEN) + "[^`.\\n]{0,20}" + VALUE);
    private static final Pattern AT_VALUE =
            Pattern.compile("(?iu)[,;(.—–-]\\s*" + LANGUAGES.regex(Term.DEFAULT_AT_VALUE) + "\\s*[).,;]*$");
    private static final Pattern AFTER_VALUES = Pattern.compile(
            "(?iu)(?:^|\\n)\\s{0,20}" + LANGUAGES.regex(Term.DEFAULT_AFTER_VALUES) + "\\s{0,20}[:—–-]?\\s*(\\w+)\\.?$");
    private static final Set<String> NONE = Set.of("-", "—", "–");

    /** What the server computes: {@code i + 10}. */
    private static final Pattern FORMULA = Pattern.compile("[\\w)] [+*/] \\d");

    private static final Pattern WORD = Pattern.compile("[\\w.-]+");
    /** A value after a name: {@code `KEY` — `value`}. */
    private static final Pattern PAIR = Pattern.compile("\\s*[:—–-]\\s*`");

    private DefaultValue() {}

    private static Phrase phrase(String regex) {
        return LANGUAGES.phrase(regex, Term.DEFAULT, Term.USED_BY_DEFAULT);
    }

    private static Phrase absent(String taken) {
        return LANGUAGES.phrase(LANGUAGES.regex(Term.NOT_GIVEN) + "[^`.\\n]{0,40}" + taken, Term.NOT_GIVEN);
    }

    private static String words(Term term) {
        return LANGUAGES.regex(term, GAP);
    }

    /** The default that the text states, null where there is none. */
    static @Nullable String stated(Row row) {
        boolean absent = WHERE_ABSENT.mayStandIn(row.description());
        if (!absent && !PHRASE.mayStandIn(row.description())) {
            return null;
        }
        @Nullable
        Matcher matcher = Stream.of(PHRASE, PLAIN, BEFORE, WHERE_ABSENT, TAKEN_WHERE_ABSENT)
                .map(phrase -> phrase.pattern().matcher(row.description()))
                .filter(Matcher::find)
                .findFirst()
                .orElse(null);
        if (matcher == null) {
            return null;
        }
        String value = withoutName(row, matcher.group(1));
        String rest = row.description().substring(matcher.end());
        return NONE.contains(value.strip())
                        || value.equalsIgnoreCase(row.name())
                        || FORMULA.matcher(value).find()
                        || isOfChild(row, value.strip(), rest)
                ? null
                : value;
    }

    private static String withoutName(Row row, String value) {
        return value.startsWith(row.name() + "=") ? value.substring(row.name().length() + 1) : value;
    }

    /** No word can be the default of an object, and no number that of an array: it is that of something inside. */
    private static boolean isOfChild(Row row, String value, String rest) {
        boolean word = WORD.matcher(value).matches() && !value.equals("null");
        boolean number = value.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return word
                && TypeVocabulary.areJson(row.types())
                && (row.types().contains("object")
                        || number
                        || PAIR.matcher(rest).lookingAt());
    }

    /** The default that the text of one of the values states, null where there is none. */
    public static @Nullable String among(List<AllowedValue> values) {
        List<AllowedValue> marked = values.stream()
                .filter(value -> AT_VALUE.matcher(firstLine(value)).find())
                .toList();
        return marked.size() == 1 ? marked.get(0).value() : after(values);
    }

    private static String firstLine(AllowedValue value) {
        return value.description().lines().findFirst().orElse("").strip();
    }

    /** A line after the last value that belongs to none of them. */
    private static @Nullable String after(List<AllowedValue> values) {
        String text = values.isEmpty()
                ? ""
                : values.get(values.size() - 1).description().strip();
        Matcher matcher = AFTER_VALUES.matcher(text);
        return matcher.find() && values.stream().anyMatch(value -> value.value().equals(matcher.group(1)))
                ? matcher.group(1)
                : null;
    }
}
