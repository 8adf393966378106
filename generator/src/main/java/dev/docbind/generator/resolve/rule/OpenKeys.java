package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.model.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The keys that the rows of one level allow. */
final class OpenKeys {

    /** Custom fields, properties and parents: every portal has its own, and few tables say so. */
    private static final Pattern CUSTOM = Pattern.compile(
            "(?i)[!<>=%@~]*(uf_?|ufcrm|property_?|parent_?id_?|dynamic_?|prop_?)[a-z_]*+\\d\\w*+|(?i)uf_\\w+|uf[A-Z]\\w+");

    private final boolean open;
    private final Set<String> names;

    OpenKeys(List<Field> level) {
        boolean some = false;
        names = new HashSet<>();
        for (Field field : level) {
            some |= field.traits().map();
            names.add(field.name().toLowerCase(Locale.ROOT));
            names.add(field.wireName().toLowerCase(Locale.ROOT));
        }
        open = some;
    }

    /** Whether a row describes the key, in any case of letters, or stands for keys like it. */
    boolean allow(String key) {
        return open
                || names.contains(key.toLowerCase(Locale.ROOT))
                || CUSTOM.matcher(key).matches();
    }
}
