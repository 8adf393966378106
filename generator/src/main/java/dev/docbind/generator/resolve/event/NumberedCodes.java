package dev.docbind.generator.resolve.event;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Codes with a number behind them, {@code ONCRMDYNAMICITEMADD_147}: an event about things of one type alone. */
public final class NumberedCodes {

    private static final char SEPARATOR = '_';

    private NumberedCodes() {}

    /** The words of a text that have a number behind them, in upper case and without it. */
    public static Set<String> in(String text) {
        Set<String> numbered = new TreeSet<>();
        for (int at = text.indexOf(SEPARATOR); at >= 0; at = text.indexOf(SEPARATOR, at + 1)) {
            if (isDigit(text, at + 1)) {
                int begin = at;
                while (isWord(text, begin - 1)) {
                    begin--;
                }
                int end = at + 1;
                while (isWord(text, end)) {
                    end++;
                }
                String code = without(EventCodes.code(text.substring(begin, end)));
                if (code != null) {
                    numbered.add(code);
                }
                at = end - 1;
            }
        }
        return numbered;
    }

    /** The code before the number; null where there is none. */
    static @Nullable String without(String code) {
        int separator = code.lastIndexOf(SEPARATOR);
        boolean numbered = separator > 0
                && separator + 1 < code.length()
                && code.chars().skip(separator + 1L).allMatch(digit -> digit >= '0' && digit <= '9');
        return numbered ? code.substring(0, separator) : null;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isWord(String text, int at) {
        return at >= 0
                && at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == SEPARATOR);
    }
}
