package dev.docbind.generator.resolve.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Method names inside a title. */
final class TitleName {

    private static final Pattern TOKEN =
            Pattern.compile("(?<![\\w.$@/-])[a-z][a-z0-9_]*+(?:\\.[A-Za-z0-9_]++)++(?![\\w]|\\.\\*|\\.\\w)");
    private static final Pattern LAST_WORD = Pattern.compile("(?<![\\w.$@/-])([a-z][a-z0-9_]*)\\s*$");
    private static final Pattern FOREIGN =
            Pattern.compile("(?i)bx(24)?\\..*|.*\\.(js|php|md|html|json|xml|csv|com|ru|net)");

    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\(\\s*\\)");
    private static final Pattern WHITESPACE = Pattern.compile("\\s+");
    private static final Pattern AROUND = Pattern.compile("^[\\s:—–,-]+|(?<![\\s:—–,-])[\\s:—–,-]+$");

    private TitleName() {}

    /** The names that a title may mean, the likeliest first. */
    static List<String> candidates(String title) {
        List<String> names = new ArrayList<>();
        if (title.indexOf('.') < 0) {
            return names;
        }
        Matcher matcher = TOKEN.matcher(title);
        while (matcher.find()) {
            if (!FOREIGN.matcher(matcher.group()).matches()) {
                names.add(0, matcher.group());
            }
        }
        return names;
    }

    /** The last word of the title, for methods whose name has one segment. */
    static List<String> lastWord(String title) {
        return LAST_WORD.matcher(title).results().map(match -> match.group(1)).toList();
    }

    /** The title without the method's name and without the words that connected the two. */
    static String without(String title, String name) {
        List<String> written = candidates(title);
        // A name of one segment is a word of the title's language; any other name there is meant as the method's.
        String cut = title.contains(name) && name.indexOf('.') > 0 ? name : written.isEmpty() ? "" : written.get(0);
        int start = cut.isEmpty() ? -1 : title.indexOf(cut);
        String rest = start < 0 ? title : title.substring(0, start) + " " + title.substring(start + cut.length());
        String full = EMPTY_BRACKETS.matcher(rest).replaceAll(" ");
        String single = WHITESPACE.matcher(full).replaceAll(" ");
        return AROUND.matcher(single).replaceAll("").strip();
    }
}
