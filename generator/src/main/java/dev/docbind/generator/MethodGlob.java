package dev.docbind.generator;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of method names, matched by segment and without case: {@code *} is one segment or a part of one, {@code **} any
 * number of segments, also none.
 */
public final class MethodGlob {

    private static final String ANY_NUMBER = "**";
    private static final Pattern OTHER_CHARACTER = Pattern.compile("[^\\p{L}\\p{N}_*.-]");

    private final String pattern;
    private final List<String> segments;
    private final List<String> words;

    private MethodGlob(String pattern) {
        this.pattern = pattern;
        this.segments = segments(pattern);
        this.words = words(namespace(pattern));
    }

    /**
     * A pattern such as {@code bizproc.**} or {@code crm.deal.*}.
     *
     * @throws IllegalArgumentException if a segment is empty or has a character that no method's name has
     */
    public static MethodGlob of(String pattern) {
        MethodGlob glob = new MethodGlob(pattern);
        if (glob.segments.contains("")) {
            throw new IllegalArgumentException("the pattern \"" + pattern + "\" has an empty segment");
        }
        Matcher other = OTHER_CHARACTER.matcher(pattern);
        if (other.find()) {
            throw new IllegalArgumentException("the pattern \"" + pattern + "\" has the character \"" + other.group()
                    + "\"; it is made of names, dots, * and **");
        }
        return glob;
    }

    /** Whether the pattern matches the whole name. */
    public boolean matches(String method) {
        return matches(segments, segments(method));
    }

    /**
     * Whether a name of a namespace that the pattern has a method of may stand in a text of lower case: the words of the pattern do,
     * but for the last segment. What methods of a namespace have in common is known from all of them.
     */
    boolean mayStandIn(String lower) {
        return words.stream().allMatch(lower::contains);
    }

    private static String namespace(String pattern) {
        int last = pattern.lastIndexOf('.');
        return last < 0 || pattern.endsWith(ANY_NUMBER) ? pattern : pattern.substring(0, last);
    }

    /** What stands between the stars; neighbouring segments are one word. */
    private static List<String> words(String pattern) {
        return Arrays.stream(pattern.toLowerCase(Locale.ROOT).split("\\.?\\*+\\.?", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> segments(String name) {
        return Arrays.asList(name.toLowerCase(Locale.ROOT).split("\\.", -1));
    }

    /** Remembers the last {@code **} only: a later one can take over whatever an earlier one would have to take back. */
    private static boolean matches(List<String> glob, List<String> name) {
        int g = 0;
        int n = 0;
        int star = -1;
        int mark = 0;
        while (n < name.size()) {
            if (g < glob.size() && glob.get(g).equals(ANY_NUMBER)) {
                star = g++;
                mark = n;
            } else if (g < glob.size() && segment(glob.get(g), name.get(n))) {
                g++;
                n++;
            } else if (star >= 0) {
                g = star + 1;
                n = ++mark;
            } else {
                return false;
            }
        }
        return glob.subList(g, glob.size()).stream().allMatch(ANY_NUMBER::equals);
    }

    private static boolean segment(String glob, String name) {
        String[] parts = glob.split("\\*", -1);
        if (parts.length == 1) {
            return glob.equals(name);
        }
        int from = parts[0].length();
        String last = parts[parts.length - 1];
        if (!name.startsWith(parts[0]) || name.length() < from + last.length() || !name.endsWith(last)) {
            return false;
        }
        for (String part : Arrays.asList(parts).subList(1, parts.length - 1)) {
            int found = name.indexOf(part, from);
            if (found < 0 || found + part.length() > name.length() - last.length()) {
                return false;
            }
            from = found + part.length();
        }
        return true;
    }

    @Override
    public String toString() {
        return pattern;
    }
}
