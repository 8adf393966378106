package dev.docbind.generator.resolve.event;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The codes of events in texts: {@code onCrmDealAdd}, {@code ONCRMDEALADD}, {@code CATALOG.PRICE.ON.ADD}. */
public final class EventCodes {

    private static final Pattern CODE = Pattern.compile(
            "(?<![\\w.:$@/-])(?:[oO]n(?=[A-Z])\\w{4,80}|ON[A-Z0-9_]{4,80}|[A-Z][A-Z0-9_]{1,40}(?:\\.[A-Z0-9_]{1,40}){2,6})(?![\\w:-]|\\.\\w)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,3} .*");
    private static final Pattern SHOWN = Pattern.compile("['\"]event['\"]\\s{0,20}(?::|=>)");
    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\d]");

    private static final int MOST_LETTERS = 2;

    private EventCodes() {}

    /** Whether the text of a page may be that of an event. */
    public static boolean mayStandIn(String text) {
        return HEADING.matcher(text)
                        .results()
                        .anyMatch(heading -> CODE.matcher(heading.group()).find())
                || SHOWN.matcher(text).find();
    }

    /** What looks like a code, as it is spelled. */
    static Set<String> in(String text) {
        Set<String> codes = new LinkedHashSet<>();
        Matcher code = CODE.matcher(text);
        while (code.find()) {
            codes.add(code.group());
        }
        return codes;
    }

    /** Whether the text is a code and nothing else. */
    static boolean isOne(String text) {
        return CODE.matcher(text).matches();
    }

    /** The code as the portal sends it. */
    static String code(String spelling) {
        return spelling.toUpperCase(Locale.ROOT);
    }

    /** The letters and digits alone, in lower case. */
    static String squeezed(String text) {
        return SEPARATOR.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The spelling with capitals where words begin: the first of these that has any; null where none has. */
    static @Nullable String spelled(String code, Iterable<String> spellings) {
        for (String spelling : spellings) {
            if (spelling.equalsIgnoreCase(code)
                    && !spelling.equals(code)
                    && !spelling.equals(spelling.toLowerCase(Locale.ROOT))) {
                return spelling;
            }
        }
        return null;
    }

    /** Whether a name lacks one or two letters of another, or has as many too many. */
    static boolean isMisspelled(String name, String other) {
        int difference = Math.abs(name.length() - other.length());
        return difference > 0 && difference <= MOST_LETTERS && (isInside(name, other) || isInside(other, name));
    }

    /** Whether a text has all letters of another, in their order. */
    private static boolean isInside(String letters, String text) {
        int met = 0;
        for (int at = 0; at < text.length() && met < letters.length(); at++) {
            met += text.charAt(at) == letters.charAt(met) ? 1 : 0;
        }
        return met == letters.length();
    }

    /** The words of a file's name in the spelling of a code, such as {@code onCrmDealAdd} of {@code on-crm-deal-add}. */
    static String ofFile(String file) {
        StringBuilder name = new StringBuilder();
        for (String word : file.split("[-_]", -1)) {
            name.append(
                    name.isEmpty() || word.isEmpty()
                            ? word
                            : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
