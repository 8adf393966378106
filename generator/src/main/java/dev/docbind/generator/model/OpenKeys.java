package dev.docbind.generator.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys that the name of a field stands for where it is a placeholder: {@code UF_CRM_...}, {@code propertyN}. */
public final class OpenKeys {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_]*");

    /** What stands for a number or a name at the end of a word: {@code 951}, {@code N}, {@code XXX}, {@code PropertyId}. */
    private static final Pattern VARIABLE = Pattern.compile("(?:[0-9]{1,20}|[NX]{1,20}|[A-Z][a-z][A-Za-z]{0,40})$");

    private static final int SHORTEST = 2;

    private OpenKeys() {}

    /** What the keys begin with that placeholders stand for, each once; a placeholder that may stand for any key says nothing. */
    public static List<String> prefixes(List<Field> placeholders) {
        return placeholders.stream()
                .map(placeholder -> prefix(placeholder.wireName()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<String> prefix(String name) {
        Matcher word = WORD.matcher(name);
        String first = word.lookingAt() ? word.group() : "";
        Matcher variable = VARIABLE.matcher(first);
        String fixed =
                first.length() == name.length() && variable.find() ? first.substring(0, variable.start()) : first;
        return fixed.length() >= SHORTEST && fixed.length() < name.length() ? Optional.of(fixed) : Optional.empty();
    }
}
