package dev.docbind.generator.resolve.field.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The words of names on the wire, in whatever case and with whatever between them. */
public final class NameWords {

    private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+");

    /** {@code TASKID} in one word; money that is paid is no identifier. */
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z]{4,}(?<!pa)id");

    private static final Set<String> IDENTIFYING = Set.of("id", "code", "guid", "uuid");

    private NameWords() {}

    /** The words of a name in lower case. */
    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(name);
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** Whether a name says that its value is an address: {@code DETAIL_PAGE_URL}. */
    public static boolean isAddress(String name) {
        List<String> words = of(name);
        return !words.isEmpty() && words.get(words.size() - 1).equals("url");
    }

    /** Whether a name is another in the plural: {@code statuses} of {@code status}, {@code itemsBasket} of {@code itemBasket}. */
    public static boolean isPlural(String name, String one) {
        List<String> words = of(name);
        List<String> singular = of(one);
        return !words.equals(singular)
                && words.size() == singular.size()
                && IntStream.range(0, words.size()).allMatch(at -> isWordOrPlural(words.get(at), singular.get(at)));
    }

    private static boolean isWordOrPlural(String word, String one) {
        return word.equals(one)
                || word.equals(one + "s")
                || word.equals(one + "es")
                || (one.endsWith("y") && word.equals(one.substring(0, one.length() - 1) + "ies"));
    }

    /** Whether a word ends with {@code id} and is none of its own. */
    static boolean isIdentifier(String word) {
        return IDENTIFIER.matcher(word).matches();
    }

    /** Whether a name says that its value is the identifier or code of one thing. */
    public static boolean identify(String name) {
        List<String> words = of(name);
        if (words.isEmpty()) {
            return false;
        }
        String last = words.get(words.size() - 1);
        return IDENTIFYING.contains(last) || isIdentifier(last);
    }
}
