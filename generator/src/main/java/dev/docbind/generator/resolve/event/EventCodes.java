package dev.docbind.generator.resolve.event;

import dev.docbind.generator.source.HeadingLines;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The codes of events in texts: {@code onCrmDealAdd}, {@code ONCRMDEALADD}, {@code CATALOG.PRICE.ON.ADD}. */
public final class EventCodes {

    private static final Pattern CODE = Pattern.compile(
            "(?<![\\w.:$@/-])(?:[oO]n(?=[A-Z])\\w{4,80}|ON[A-Z0-9_]{4,80}|[A-Z][A-Z0-9_]{1,40}(?:\\.[A-Z0-9_]{1,40}){2,6})(?![\\w:-]|\\.\\w)");
    private static final Pattern HEADING = Pattern.compile("#{1,3} .*");
    private static final String EVENT = "event";
    private static final Pattern SHOWN = Pattern.compile("['\"]" + EVENT + "['\"]\\s{0,20}(?::|=>)");
    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\d]");

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\d]|(?<=[\\p{Ll}\\d])(?=\\p{Lu})");
    private static final String ON = "on";

    private static final int MOST_LETTERS = 2;

    private EventCodes() {}

    /** Whether the text of a page may be that of an event. It is asked of all pages, so what is rare is looked for first. */
    public static boolean mayStandIn(String text) {
        return isInHeading(text) || isShown(text);
    }

    private static boolean isInHeading(String text) {
        Matcher heading = HEADING.matcher(text);
        HeadingLines lines = new HeadingLines(text);
        while (lines.next()) {
            if (mayHaveCode(text, lines.start(), lines.end())
                    && heading.region(lines.start(), lines.end()).matches()
                    && CODE.matcher(heading.group()).find()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a part of a text has what each kind of codes has: {@code on} with a capital behind it, {@code ON}, or two dots. */
    private static boolean mayHaveCode(String text, int begin, int end) {
        int dots = 0;
        for (int at = begin; at < end; at++) {
            char sign = text.charAt(at);
            if (sign == '.') {
                dots++;
            } else if (sign == 'N' || sign == 'n') {
                boolean capital = at + 1 < end && text.charAt(at + 1) >= 'A' && text.charAt(at + 1) <= 'Z';
                boolean on = text.charAt(at - 1) == 'O' || text.charAt(at - 1) == 'o';
                if (on && (sign == 'N' || capital)) {
                    return true;
                }
            }
        }
        return dots > 1;
    }

    private static boolean isShown(String text) {
        Matcher shown = SHOWN.matcher(text);
        for (int word = text.indexOf(EVENT, 1); word >= 0; word = text.indexOf(EVENT, word + 1)) {
            if (shown.region(word - 1, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
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

    /** The words of a code in lower case, as capitals and dots show them, without the one that all codes have. */
    static List<String> words(String spelling) {
        return Stream.of(WORDS.split(spelling, -1))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !word.equals(ON))
                .toList();
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
