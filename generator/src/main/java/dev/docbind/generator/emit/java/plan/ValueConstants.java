package dev.docbind.generator.emit.java.plan;

import dev.docbind.generator.emit.java.name.JavaNames;
import dev.docbind.generator.emit.java.name.NameScope;
import dev.docbind.generator.emit.java.name.NameWords;
import dev.docbind.generator.emit.java.plan.ValueClassPlan.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The constants of a closed list. A value is named by itself; one that begins with a digit, by what the page says that it means:
 * {@code 2}, "high", is {@code HIGH}. Where that is too long, is not written in Latin letters, or is said of two values, it is
 * {@code VALUE_2}.
 */
final class ValueConstants {

    /** An enum with more constants may be too large for its class. */
    static final int MOST = 2_000;

    private static final int MOST_WORDS = 6;
    private static final int LONGEST_MEANING = 40;
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]{1,80})\\]\\([^)\\s]{0,200}\\)");
    private static final Pattern MARKS = Pattern.compile("[*`\"]");
    private static final Pattern MEANING = Pattern.compile("[A-Za-z][A-Za-z0-9 _'-]*");

    private final Map<String, String> descriptions;
    private final NameScope taken = new NameScope(List.of("OTHER"));

    private ValueConstants(Map<String, String> descriptions) {
        this.descriptions = descriptions;
    }

    /** The constants, in the order of the values. */
    static List<Value> of(Map<String, String> descriptions) {
        Map<String, String> first = new LinkedHashMap<>();
        descriptions.entrySet().stream().limit(MOST).forEach(entry -> first.put(entry.getKey(), entry.getValue()));
        return new ValueConstants(first).named();
    }

    private List<Value> named() {
        Map<String, String> names = new HashMap<>();
        Set<String> own = new HashSet<>();
        descriptions.keySet().stream().filter(value -> !isNumber(value)).forEach(value -> {
            String name = taken.claim(JavaNames.constant(value));
            own.add(name.toUpperCase(Locale.ROOT));
            names.put(value, name);
        });
        Map<String, Integer> uses = new HashMap<>();
        descriptions.keySet().stream()
                .filter(ValueConstants::isNumber)
                .forEach(value -> uses.merge(meaning(value), 1, Integer::sum));
        descriptions.keySet().stream().filter(ValueConstants::isNumber).forEach(value -> {
            String meaning = meaning(value);
            boolean only = !meaning.isEmpty() && uses.getOrDefault(meaning, 0) == 1 && !own.contains(meaning);
            names.put(value, taken.claim(only ? meaning : JavaNames.constant(value)));
        });
        List<Value> values = new ArrayList<>();
        descriptions.forEach(
                (value, description) -> values.add(new Value(value, names.getOrDefault(value, ""), description)));
        return List.copyOf(values);
    }

    private static boolean isNumber(String value) {
        List<String> words = NameWords.of(value).words();
        return !words.isEmpty() && Character.isDigit(words.get(0).charAt(0));
    }

    /** The words before the first sign that ends a thought; empty where they make no name. */
    private String meaning(String value) {
        String text = LINK.matcher(descriptions.getOrDefault(value, "")).replaceAll("$1");
        int code = text.indexOf('`', 1);
        String before = code < 0 || text.startsWith("`") ? text : text.substring(0, code);
        String plain = MARKS.matcher(before).replaceAll(" ").strip();
        Matcher matcher = MEANING.matcher(plain);
        if (!matcher.lookingAt()
                || (matcher.end() < plain.length() && Character.isLetter(plain.charAt(matcher.end())))) {
            return "";
        }
        NameWords words = NameWords.of(matcher.group());
        String name = JavaNames.constant(words, "");
        boolean readable = words.words().size() <= MOST_WORDS && name.length() <= LONGEST_MEANING;
        return readable && !name.endsWith("_") ? name : "";
    }
}
