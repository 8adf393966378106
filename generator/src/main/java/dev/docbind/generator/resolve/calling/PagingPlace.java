package dev.docbind.generator.resolve.calling;

import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.model.Field;
import java.util.Locale;
import java.util.regex.Pattern;

/** A parameter that may have to do with pages, with its path. */
record PagingPlace(String path, Field field) {

    private static final Pattern NAVIGATION = Pattern.compile("(?i)pagination|page_?navigation|nav_?params");
    /** Other objects that hold parameters for moving between pages. */
    private static final Pattern OTHER_HOLDER = Pattern.compile("(?i)params|cursor");

    private static final Pattern SPEAKS_OF_PAGES = Vocabulary.installed().pattern(Term.PAGES);
    /** The key as code, or with a number after it: "records per page: at most 50" names none. */
    private static final Pattern NAMES_PAGE =
            Pattern.compile("(?i)`(?:i?num)?page`|\\b(?:i?num)?page['\"]?\\s*:\\s*\\d");

    String holder() {
        return path.substring(0, path.lastIndexOf('.') + 1);
    }

    /** Whether a parameter stands in the same object as this one, or inside this one. */
    boolean isBeside(PagingPlace other) {
        return other.holder().equals(holder()) || other.holder().equals(path + ".");
    }

    boolean isNamed(Pattern name) {
        return name.matcher(field.name()).matches();
    }

    /** Whether it is an object that holds such parameters. */
    boolean isHolder() {
        return isNamed(NAVIGATION) || isNamed(OTHER_HOLDER);
    }

    /** Whether it may hold a number: not where the page calls it a text or a timestamp, unless it speaks of pages. */
    boolean isNumber() {
        return field.types().isEmpty()
                || SPEAKS_OF_PAGES.matcher(field.description()).find()
                || field.types().stream()
                        .anyMatch(word -> word.toLowerCase(Locale.ROOT).startsWith("int"));
    }

    /** Whether it is an object for moving between pages whose page number only the text names. */
    boolean isNavigation() {
        return field.fields().isEmpty()
                && isNamed(NAVIGATION)
                && NAMES_PAGE.matcher(field.description()).find();
    }
}
