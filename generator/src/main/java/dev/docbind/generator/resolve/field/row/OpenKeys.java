package dev.docbind.generator.resolve.field.row;

import dev.docbind.generator.model.Json;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that stand for many keys, and the keys that they stand for: {@code UF_*} for {@code UF_GRATITUDE}. */
public final class OpenKeys {

    private static final Pattern LITERAL = Pattern.compile("^[\\p{L}_]{2,}");

    private OpenKeys() {}

    /** Whether the row's name is the beginning of many, of which this is one. */
    public static boolean standsFor(FieldNode row, String name) {
        String beginning = beginning(row);
        return row.place().map()
                && !beginning.isEmpty()
                && name.toLowerCase(Locale.ROOT).startsWith(beginning);
    }

    private static String beginning(FieldNode row) {
        Matcher literal = LITERAL.matcher(row.name());
        return literal.find() ? literal.group().toLowerCase(Locale.ROOT) : "";
    }

    /**
     * What examples show of one row of a level. Of an open key that has fields these are the objects under the keys that it stands for:
     * those that begin as its name does or, where that says nothing of them, those that no other row describes.
     */
    public static ExampleValues shown(FieldNode row, List<FieldNode> level, ExampleValues object) {
        return beginning(row).isEmpty() && hasKeys(row, object)
                ? objects(object, name -> isOther(level, name))
                : named(row, object);
    }

    /** The same, but nothing of an open key whose name does not say how the keys begin. */
    public static ExampleValues named(FieldNode row, ExampleValues object) {
        return hasKeys(row, object) ? objects(object, name -> standsFor(row, name)) : object.member(row.wireName());
    }

    private static boolean hasKeys(FieldNode row, ExampleValues object) {
        return row.place().map() && !row.fields().isEmpty() && !object.has(row.wireName());
    }

    private static ExampleValues objects(ExampleValues object, Predicate<String> keys) {
        return ExampleValues.together(
                        object.names().stream().filter(keys).map(object::member).toList())
                .where(Json.ObjectValue.class::isInstance);
    }

    private static boolean isOther(List<FieldNode> level, String name) {
        return level.stream()
                .noneMatch(row -> row.wireName().equals(name) || row.name().equals(name));
    }
}
