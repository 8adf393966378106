package dev.docbind.generator.resolve.field.row;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.resolve.field.tree.Row;
import dev.docbind.generator.resolve.text.Phrase;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The documented default of a field: in a fixed phrase of either language, or at the one of its values that is taken. */
public final class DefaultValue {

    /** Spaces are taken at once: a search that gives them back one by one takes too long where there are many. */
    private static final String WORDS =
            "(?:defaults? value|default|by default|defaults to|значение по умолчанию|по умолчанию)"
                    + "(?:,?[ \\t]++(?:it[ \\t]++)?(?:is(?:[ \\t]++set[ \\t]++to)?|to|of|equals|имеет|принимает|устанавливается|установлен[оа]?"
                    + "|выставляется|использу[ею]тся|применя[ею]тся|возвраща[ею]тся|рав(?:ен|но|на)))?"
                    + "(?:,?[ \\t]++(?:the[ \\t]++value|(?:в[ \\t]++)?значение))?(?:[ \\t]++(?:is|рав(?:ен|но|на)))?"
                    + "[ \\t\\u00a0]*+[:,—–-]?[ \\t\\u00a0]*+";

    private static final Phrase PHRASE =
            phrase("(?iu)(?=[dзп])(?<![`=\\p{L}\\d_])(?<!оператор )" + WORDS + "`([^`\\s](?:[^`\\n]{0,58}[^`\\s])?)`");
    /** Without backticks only a number or a flag at the end of a sentence is a value. */
    private static final Phrase PLAIN = phrase("(?iu)(?=[dзп])(?<![`=\\p{L}\\d_])(?<!оператор )" + WORDS
            + "(?-i:(\\d{1,6}|[YN]|true|false))(?=\\.?[ \\t]*+(?:\\n|$))");

    private static final Phrase BEFORE =
            phrase("(?iu)`([^`\\s]{1,60})`[ \\t]++(?:is used by default|используется по умолчанию)");
    private static final Pattern AT_VALUE = Pattern.compile("(?iu)[,;(.—–-]\\s*(?:the\\s+)?"
            + "(?:default(?: value)?|(?:used |set )?by default|(?:значение )?по умолчанию)\\s*[).,;]*$");
    private static final Pattern AFTER_VALUES =
            Pattern.compile("(?iu)(?:^|\\n)\\s*(?:default is|по умолчанию)\\s*[:—–-]?\\s*(\\w+)\\.?$");
    private static final Set<String> NONE = Set.of("-", "—", "–");
    private static final Set<String> STRUCTURES = Set.of("object", "array");

    private static final Pattern WORD = Pattern.compile("[\\w.-]+");
    /** A value after a name: {@code `KEY` — `value`}. */
    private static final Pattern PAIR = Pattern.compile("\\s*[:—–-]\\s*`");

    private DefaultValue() {}

    private static Phrase phrase(String regex) {
        return Phrase.of(regex, "default", "умолчанию");
    }

    /** The default that the text states, null where there is none. */
    static @Nullable String stated(Row row) {
        if (!PHRASE.mayStandIn(row.description())) {
            return null;
        }
        @Nullable
        Matcher matcher = Stream.of(PHRASE, PLAIN, BEFORE)
                .map(phrase -> phrase.pattern().matcher(row.description()))
                .filter(Matcher::find)
                .findFirst()
                .orElse(null);
        if (matcher == null) {
            return null;
        }
        String value = withoutName(row, matcher.group(1));
        String rest = row.description().substring(matcher.end());
        return NONE.contains(value.strip()) || isOfChild(row, value.strip(), rest) ? null : value;
    }

    private static String withoutName(Row row, String value) {
        return value.startsWith(row.name() + "=") ? value.substring(row.name().length() + 1) : value;
    }

    /** No word can be the default of an object, and no number that of an array: it is that of something inside. */
    private static boolean isOfChild(Row row, String value, String rest) {
        boolean word = WORD.matcher(value).matches() && !value.equals("null");
        boolean number = value.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return word
                && !row.types().isEmpty()
                && STRUCTURES.containsAll(row.types())
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
