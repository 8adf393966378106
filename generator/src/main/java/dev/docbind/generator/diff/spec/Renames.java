package dev.docbind.generator.diff.spec;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What says of something that went, and of something that came in its place, that the two are one by another name: all that the pages
 * tell of them but the name.
 */
final class Renames {

    private static final String NAME = "\u0000";

    private Renames() {}

    /** What a row says of a field, without its name; null where that is too little to know it by. */
    static @Nullable String of(Field field) {
        String description = text(field.description(), field.wireName());
        return !field.traits().documented() || description.isEmpty()
                ? null
                : String.join(
                        "\n",
                        description,
                        field.types().toString(),
                        Boolean.toString(field.required()),
                        names(field.fields()).toString());
    }

    /** What a page says of a method, without its name; null where that is too little to know it by. */
    static @Nullable String of(Method method) {
        List<String> parameters = names(method.content());
        return parameters.isEmpty()
                ? null
                : String.join(
                        "\n",
                        Integer.toString(method.rest()),
                        folder(method.location().path()),
                        text(method.title(), method.name()),
                        text(method.description(), method.name()),
                        parameters.toString());
    }

    private static String folder(String page) {
        return page.substring(0, page.lastIndexOf('/') + 1);
    }

    private static List<String> names(List<Field> fields) {
        return Field.distinct(fields).stream().map(Field::wireName).sorted().toList();
    }

    private static String text(String text, String name) {
        String plain = text.replaceAll("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)", NAME);
        return plain.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
