package dev.docbind.generator.resolve.field.child;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ways in which the words of a name are joined. One page may write {@code responsibleId} what another sends as {@code RESPONSIBLE_ID}. */
public enum NameStyle {
    /** {@code RESPONSIBLE_ID}. */
    UPPER,
    /** {@code responsible_id}. */
    LOWER,
    /** {@code responsibleId}. */
    CAMEL;

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\d_]+");
    private static final Pattern BORDER =
            Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    /** The name in this style; what is no word and no name keeps its form. */
    public String of(String name) {
        if (!NAME.matcher(name).matches()) {
            return name;
        }
        return switch (this) {
            case UPPER -> words(name).toUpperCase(Locale.ROOT);
            case LOWER -> words(name).toLowerCase(Locale.ROOT);
            case CAMEL -> camel(name);
        };
    }

    /**
     * The style that makes of each of these names what stands beside it; empty where none does, where all are the same, or where
     * no name of several words shows how they are joined.
     */
    public static Optional<NameStyle> from(Map<String, String> pairs) {
        if (pairs.entrySet().stream()
                .allMatch(pair -> isWord(pair.getKey()) || pair.getKey().equals(pair.getValue()))) {
            return Optional.empty();
        }
        for (NameStyle style : values()) {
            if (pairs.entrySet().stream()
                    .allMatch(pair -> style.of(pair.getKey()).equals(pair.getValue()))) {
                return Optional.of(style);
            }
        }
        return Optional.empty();
    }

    /** What a name is in any style. */
    public static String key(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isWord(String name) {
        return words(name).indexOf('_') < 0;
    }

    private static String words(String name) {
        return BORDER.matcher(name).replaceAll("_");
    }

    private static String camel(String name) {
        StringBuilder camel = new StringBuilder(name.length());
        for (String word : words(name).toLowerCase(Locale.ROOT).split("_", -1)) {
            camel.append(
                    camel.isEmpty() || word.isEmpty()
                            ? word
                            : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }
}
