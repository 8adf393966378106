package dev.docbind.generator;

import java.util.ArrayList;
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
    private final List<Word> words;

    private MethodGlob(String pattern) {
        this.pattern = pattern;
        this.segments = segments(pattern);
        this.words = words(segments);
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
     * Whether a name of a namespace that the pattern has a method of may stand in a text: the words of the pattern do, in any case, but
     * for the last segment. What methods of a namespace have in common is known from all of them.
     */
    boolean mayStandIn(String text) {
        return words.stream().allMatch(word -> word.standsIn(text));
    }

    /** What stands between the stars; neighbouring segments are one word, which ends with a dot where the last one is left out. */
    private static List<Word> words(List<String> segments) {
        List<String> namespace = new ArrayList<>(segments);
        int last = segments.size() - 1;
        if (last > 0 && !segments.get(last).equals(ANY_NUMBER)) {
            namespace.set(last, "");
        }
        List<Word> words = new ArrayList<>();
        int begin = 0;
        for (int end = 0; end <= namespace.size(); end++) {
            if (end == namespace.size() || namespace.get(end).equals(ANY_NUMBER)) {
                words.addAll(Word.in(String.join(".", namespace.subList(begin, end))));
                begin = end + 1;
            }
        }
        return words;
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

    /**
     * A part of a pattern between stars.
     *
     * @param word the part in lower case, not empty
     * @param begins whether a segment begins with it
     * @param ends whether a segment ends with it
     */
    private record Word(String word, boolean begins, boolean ends) {

        /** Letters, those first that are rare in texts. */
        private static final String RARE = "qzjxkvwby.fgpmhduclsnoraite";

        static List<Word> in(String part) {
            List<String> texts = Arrays.asList(part.split("\\*", -1));
            List<Word> words = new ArrayList<>();
            for (int at = 0; at < texts.size(); at++) {
                String text = texts.get(at);
                if (!text.isEmpty() && !text.equals(".")) {
                    words.add(new Word(text, at == 0, at == texts.size() - 1 && !text.endsWith(".")));
                }
            }
            return words;
        }

        /** It is asked of the texts of all pages, so no copy in lower case is made of them, and the rarest letter is looked for. */
        boolean standsIn(String text) {
            int rarest = 0;
            for (int at = 1; at < word.length(); at++) {
                if (RARE.indexOf(word.charAt(at)) < RARE.indexOf(word.charAt(rarest))) {
                    rarest = at;
                }
            }
            char lower = word.charAt(rarest);
            char upper = Character.toUpperCase(lower);
            return standsAround(lower, rarest, text) || (upper != lower && standsAround(upper, rarest, text));
        }

        /** Whether the word stands in a text with this letter at its place in the word. */
        private boolean standsAround(char letter, int place, String text) {
            for (int found = text.indexOf(letter); found >= 0; found = text.indexOf(letter, found + 1)) {
                int at = found - place;
                if (text.regionMatches(true, at, word, 0, word.length()) && isWhole(text, at)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isWhole(String text, int at) {
            int end = at + word.length();
            return !(begins && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))
                    && !(ends && end < text.length() && Character.isLetterOrDigit(text.charAt(end)));
        }
    }
}
