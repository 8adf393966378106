package dev.docbind.generator.resolve.field.tree;

import java.util.regex.Pattern;

/** What pages write in the place of something else: for any name, for the reader's own value, for each of many values. */
public final class Placeholders {

    /** Names that a text uses to explain a scheme: {@code {field_1: value_1, ..., field_n: value_n}}. */
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z][A-Za-z_]*_[nN]|(?:field|value|key|param|element)_?\\d+|field_name|[A-Z]{1,3}_");

    /** Text where the reader's own value goes, or code that makes one. */
    private static final Pattern VALUE = Pattern.compile(
            "(?i)\\*\\*.*|.*\\bput_.*|.*\\byour_.*|<.*>|[$%{#].*|.*_here\\b.*|[a-z]\\w*\\([\\w, ]*\\)", Pattern.DOTALL);

    /**
     * A word that stands for many values: {@code <id>}, {@code {id}}, {@code #NAME#}, {@code chatXXX}; a comparison, a selector,
     * a structure.
     */
    private static final Pattern PATTERN = Pattern.compile(
            ".*(?:<\\p{L}[^<>]*>|\\{[^{}]*\\}|XXX|\\.\\.\\.|…|#[A-Z][A-Z_]*#).*|[<>]=? .*|[{\\[].*|\\.\\p{L}.*",
            Pattern.DOTALL);

    private Placeholders() {}

    /** Whether the name stands for any name or value, and is none itself. */
    public static boolean isAnyName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Whether the text of an example stands for the reader's own value, and says nothing about its type. */
    public static boolean isOwnValue(String text) {
        return VALUE.matcher(text.strip()).matches();
    }

    /** Whether the word in a list of values stands for many of them. */
    public static boolean isPattern(String word) {
        return PATTERN.matcher(word).matches();
    }
}
