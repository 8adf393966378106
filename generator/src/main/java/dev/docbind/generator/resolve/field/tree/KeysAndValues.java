package dev.docbind.generator.resolve.field.tree;

import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that say how keys and values of an object are written, such as "in the format {@code code: text}": the keys are the caller's own. */
public final class KeysAndValues {

    private static final Vocabulary LANGUAGES = Vocabulary.installed();

    private static final Pattern FORMAT = Pattern.compile("(?iu)" + LANGUAGES.regex(Term.FORMAT)
            + "\\s{1,3}`(\\p{L}[\\p{L}\\d_]{0,40})\\s{0,3}(?::|=>?)\\s{0,3}(\\p{L}[\\p{L}\\d_]{0,40})`");

    private static final Pattern TEXT = LANGUAGES.pattern(Term.TEXT_VALUE);

    private KeysAndValues() {}

    /** Whether a text says so. */
    public static boolean say(String text) {
        return FORMAT.matcher(text).find();
    }

    /** Whether a text says so, and that the values are texts. */
    public static boolean sayTexts(String text) {
        Matcher format = FORMAT.matcher(text);
        return format.find() && TEXT.matcher(format.group(2)).matches();
    }
}
