package dev.docbind.generator.resolve.field.tree;

import dev.docbind.generator.model.Field;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of two rows that are one, but for where their links lead, or lead to one section. */
public final class SameWords {

    private static final Pattern TARGET = Pattern.compile("\\]\\([^()\\[\\]\\n]*+\\)");
    private static final Pattern SECTION = Pattern.compile("\\]\\([^()\\[\\]#\\n]*+#([^()\\[\\]\\n]++)\\)");

    private SameWords() {}

    /** Whether they are. */
    public static boolean say(Field one, Field other) {
        String words = words(one);
        return (!words.isEmpty() && words.equals(words(other)))
                || sections(one).stream().anyMatch(sections(other)::contains);
    }

    private static String words(Field row) {
        return TARGET.matcher(row.description()).replaceAll("]").strip();
    }

    private static Set<String> sections(Field row) {
        Set<String> sections = new HashSet<>();
        Matcher link = SECTION.matcher(row.description());
        while (link.find()) {
            sections.add(link.group(1));
        }
        return sections;
    }
}
