package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.model.Field;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The keys that the rows of one level allow. */
final class OpenKeys {

    /** Custom fields, properties and parents: every portal has its own, and few tables say so. */
    private static final Pattern CUSTOM = Pattern.compile(
            "(?i)[!<>=%@~]*(uf_?|ufcrm|property_?|parent_?id_?|dynamic_?|prop_?)\\w*\\d\\w*|(?i)uf_\\w+|uf[A-Z]\\w+");

    private final boolean open;
    private final Set<String> names;

    OpenKeys(List<Field> level) {
        open = level.stream().anyMatch(field -> field.traits().map());
        names = level.stream()
                .flatMap(field -> java.util.stream.Stream.of(field.name(), field.wireName()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Whether a row describes the key, in any case of letters, or stands for keys like it. */
    boolean allow(String key) {
        return open
                || names.contains(key.toLowerCase(Locale.ROOT))
                || CUSTOM.matcher(key).matches();
    }
}
