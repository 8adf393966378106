package dev.docbind.generator.page;

import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Distinguishes names that stand for many keys from names that are keys. */
public final class PlaceholderName {

    private static final Pattern MARKED = Pattern.compile("[*…]|\\.\\.\\.|<[^<>]*>|\\{[^{}]*}|#[^#]+#");
    private static final String LETTERS =
            String.join("", new TreeSet<>(Vocabulary.installed().words(Term.PLACEHOLDER)));
    private static final String ANY_LETTER = LETTERS + LETTERS.toUpperCase(Locale.ROOT);
    private static final Pattern ENDING = Pattern.compile("\\p{Ll}N$|[" + ANY_LETTER
            + "]{3}$|\\p{Lu}_(?:\\p{Lu}\\p{Ll}+){2,}$" + "|\\p{Lu}_ \\p{L}+$|^\\p{L}+ \\p{Lu}+_$");
    /** What such an ending may close with, unless it has an underscore: one character rules out most names. */
    private static final String LAST = "N" + ANY_LETTER;

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
