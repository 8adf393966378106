package dev.docbind.generator.page;

import java.util.regex.Pattern;

/** Tells names that stand for many keys from names that are keys. */
public final class PlaceholderName {

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "[*…]|\\.\\.\\.|<[^<>]*>|\\{[^{}]*}|#[^#]+#|\\p{Ll}N$|[xXхХ]{3}$|\\p{Lu}_(?:\\p{Lu}\\p{Ll}+){2,}$");

    private PlaceholderName() {}

    /** Whether the name stands for many keys. */
    public static boolean matches(String name) {
        return PLACEHOLDER.matcher(name).find();
    }
}
