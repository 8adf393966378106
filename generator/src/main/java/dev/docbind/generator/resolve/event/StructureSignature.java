package dev.docbind.generator.resolve.event;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.WholeNumbers;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the structures of events consist of: two with the same names, types and values are one type, whatever field holds them. */
public final class StructureSignature {

    private static final int MOST_NAMES = 4;
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private StructureSignature() {}

    /** Names, types and values of all that is in a structure; null where something in it is not plain. */
    public static @Nullable String of(Field structure) {
        StringBuilder signature = new StringBuilder();
        return structure.undocumented().isEmpty() && appendAll(structure.fields(), signature)
                ? signature.toString()
                : null;
    }

    private static boolean appendAll(List<Field> fields, StringBuilder signature) {
        for (Field field : fields) {
            if (!append(field, signature)) {
                return false;
            }
        }
        return true;
    }

    private static boolean append(Field field, StringBuilder signature) {
        boolean plain = !field.traits().map()
                && field.merged() == null
                && field.undocumented().isEmpty();
        if (!plain) {
            return false;
        }
        signature
                .append(field.wireName())
                .append(':')
                .append(field.type().kind())
                .append(field.type().container())
                .append(field.traits().written())
                .append(field.traits().thing())
                .append(field.openValues())
                .append(field.values().stream().map(AllowedValue::value).toList())
                .append('{');
        boolean inside = field.traits().thing() != null || appendAll(field.fields(), signature);
        signature.append('}');
        return inside;
    }

    /** What a structure is called: by the names of all that is inside; null where these are too many. */
    public static @Nullable String name(Field structure) {
        int names = count(structure);
        if (names > MOST_NAMES) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        structure.fields().forEach(field -> appendName(field, names == 1, name));
        return name.substring(1) + style(structure.fields().get(0).wireName());
    }

    /** What it is called by the field that has it. */
    static String ownName(Field structure) {
        return words(structure.wireName()) + style(structure.wireName());
    }

    private static int count(Field field) {
        boolean leaf = field.fields().isEmpty() || field.traits().thing() != null;
        return leaf
                ? 1
                : field.fields().stream().mapToInt(StructureSignature::count).sum();
    }

    /** A name that stands alone is not enough: an identifier may be a number or a text. */
    private static void appendName(Field field, boolean alone, StringBuilder name) {
        name.append('_').append(words(field.wireName()));
        Kind kind = field.type().kind();
        if (alone && kind != Kind.OBJECT && kind != usual(field)) {
            name.append('_').append(kind.name().toLowerCase(Locale.ROOT));
        }
        if (field.traits().thing() == null) {
            field.fields().forEach(child -> appendName(child, alone, name));
        }
    }

    private static String words(String name) {
        return HUMP.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    /** What a value of that name usually is, which need not be said. */
    private static Kind usual(Field field) {
        return WholeNumbers.areNamed(field.wireName()) ? Kind.INTEGER : Kind.TEXT;
    }

    /** The same names in small letters are others. */
    private static String style(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) ? "" : "_small";
    }
}
