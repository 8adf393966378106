package dev.docbind.generator.page;

import java.util.regex.Pattern;

/** Tells names that stand for many keys from names that are keys. */
final class PlaceholderName {

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "[*…]|\\.\\.\\.|<[^<>]*>|\\{[^{}]*}|#[^#]+#|\\p{Ll}N$|[xXхХ]{3}$|\\p{Lu}_(?:\\p{Lu}\\p{Ll}+){2,}$");

    private PlaceholderName() {}

    static boolean matches(String name) {
        return PLACEHOLDER.matcher(name).find();
    }
}
