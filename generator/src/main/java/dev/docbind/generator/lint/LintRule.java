package dev.docbind.generator.lint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule, as its page in {@code docs/lint} describes it. The texts are Markdown with code spans and nothing else.
 *
 * @param code the stable name
 * @param group what its findings are about
 * @param what what it finds
 * @param why what follows from a finding for whoever uses the client
 * @param hint how the page is mended
 * @param example what gives a finding
 */
public record LintRule(String code, RuleGroup group, String what, String why, String hint, String example) {

    private static final Pattern GROUP = Pattern.compile("(?m)^- Group: ([a-z]+)$");

    static LintRule of(String code, String page) {
        Matcher group = GROUP.matcher(page);
        if (!group.find()) {
            throw new IllegalStateException("the page of " + code + " names no group");
        }
        return new LintRule(
                code,
                RuleGroup.of(group.group(1)),
                part(page, "What"),
                part(page, "Why"),
                part(page, "Hint"),
                part(page, "Example"));
    }

    /** The paragraph with that title, in one line. */
    private static String part(String page, String title) {
        String begin = "\n**" + title + ".** ";
        int from = page.indexOf(begin);
        if (from < 0) {
            return "";
        }
        int end = page.indexOf("\n\n", from + begin.length());
        return page.substring(from + begin.length(), end < 0 ? page.length() : end)
                .strip()
                .replace('\n', ' ');
    }
}
