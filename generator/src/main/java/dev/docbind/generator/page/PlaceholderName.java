package dev.docbind.generator.page;

import java.util.regex.Pattern;

/** Tells names that stand for many keys from names that are keys. */
public final class PlaceholderName {

    private static final Pattern MARKED = Pattern.compile("[*…]|\\.\\.\\.|<[^<>]*>|\\{[^{}]*}|#[^#]+#");
    private static final Pattern ENDING = Pattern.compile("\\p{Ll}N$|[xXхХ]{3}$|\\p{Lu}_(?:\\p{Lu}\\p{Ll}+){2,}$");
    /** What such an ending may close with, unless it has an underscore: most names are told by one letter. */
    private static final String LAST = "NxXхХ";

    private PlaceholderName() {}

    /** Whether the name stands for many keys. */
    public static boolean matches(String name) {
        return (hasMark(name) && MARKED.matcher(name).find())
                || (mayEnd(name) && ENDING.matcher(name).find());
    }

    private static boolean hasMark(String name) {
        for (int at = 0; at < name.length(); at++) {
            if ("*….<{#".indexOf(name.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayEnd(String name) {
        return name.indexOf('_') >= 0 || (!name.isEmpty() && LAST.indexOf(name.charAt(name.length() - 1)) >= 0);
    }
}
