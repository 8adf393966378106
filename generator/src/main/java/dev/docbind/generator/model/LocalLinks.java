package dev.docbind.generator.model;

import java.util.regex.Pattern;

/** Links of a description that lead to other places of the documentation, and mean nothing where those places are not. */
public final class LocalLinks {

    /** A remark that is a link, such as {@code ([description](#fields))}. */
    private static final Pattern ASIDE =
            Pattern.compile("\\s?\\([^()\\[\\]\n]{0,60}\\[[^\\[\\]\n]{0,80}]\\(#[^()\\s]{0,80}\\)[^()\\[\\]\n]{0,30}\\)"
                    + "|,?\\s?\\[\\([^()\\[\\]\n]{0,60}\\)]\\((?!http)[^()\\s]{0,120}\\)");

    /** A link to a term that the page explains. */
    private static final Pattern TERM = Pattern.compile("\\[([^\\[\\]\n]{1,80})]\\(\\*[^()\n]{0,80}\\)");

    private LocalLinks() {}

    /** The Markdown without remarks that are nothing but such a link, and with the words alone of links to terms. */
    public static String remove(String markdown) {
        String linked = markdown.contains("](*") ? TERM.matcher(markdown).replaceAll("$1") : markdown;
        return linked.contains("](") ? ASIDE.matcher(linked).replaceAll("") : linked;
    }
}
