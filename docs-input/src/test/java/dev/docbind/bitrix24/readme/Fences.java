package dev.docbind.bitrix24.readme;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The fenced blocks of a Markdown file. */
final class Fences {
    private static final Pattern FENCE = Pattern.compile("(?ms)^```\\w*\\n.*?^```$");

    private Fences() {}

    /** The contents of all fences in one language, in order. */
    static List<String> of(String markdown, String language) {
        return all(markdown).stream()
                .filter(fence -> fence.startsWith("```" + language + "\n"))
                .map(fence -> fence.substring(fence.indexOf('\n') + 1, fence.length() - "```".length()))
                .toList();
    }

    /** All fences in order, with the lines that open and close them. */
    static List<String> all(String markdown) {
        return FENCE.matcher(markdown).results().map(MatchResult::group).toList();
    }

    /** The text without its fences. */
    static String without(String markdown) {
        return FENCE.matcher(markdown).replaceAll("");
    }
}
