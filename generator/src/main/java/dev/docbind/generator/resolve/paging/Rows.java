package dev.docbind.generator.resolve.paging;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.resolve.json.Envelope;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the entries stand in an answer.
 *
 * @param path the path of their list or map, such as {@code result.tasks}
 * @param field that list or map
 * @param around what is beside it in the result; nothing where it is the result itself
 * @param fields the fields of an entry
 */
record Rows(String path, Field field, List<Field> around, List<Field> fields) {

    private static final Set<Kind> ENTRIES = EnumSet.of(Kind.OBJECT, Kind.ANY);

    /** The entries of a method's answer; null where it is open which they are. */
    static @Nullable Rows of(Method method, Map<String, Thing> things, Open open) {
        Field result = Field.distinct(method.response()).stream()
                .filter(field -> field.wireName().equals(Envelope.RESULT))
                .findFirst()
                .orElse(null);
        if (result == null) {
            open.leave("no row of the answer says what the entries of a page are");
            return null;
        }
        if (result.type().container() == Container.LIST
                || (isMap(result) && result.traits().thing() != null)) {
            return new Rows(Envelope.RESULT, result, List.of(), fields(result, things));
        }
        List<Field> inside = Field.distinct(result.content());
        Field rows = rows(method, inside);
        if (rows == null) {
            open.leave("the answer has no list, or several, that could be the entries of a page");
            return null;
        }
        return new Rows(Envelope.RESULT + "." + rows.wireName(), rows, inside, fields(rows, things));
    }

    private static @Nullable Field rows(Method method, List<Field> inside) {
        List<Field> lists = inside.stream().filter(Rows::isList).toList();
        if (lists.isEmpty()) {
            return only(inside.stream().filter(Rows::isMap));
        }
        if (lists.size() == 1) {
            return lists.get(0);
        }
        Field named = only(lists.stream().filter(isNamedAfter(method.noun())));
        return named == null ? only(lists.stream().filter(field -> field.type().kind() == Kind.OBJECT)) : named;
    }

    private static Predicate<Field> isNamedAfter(String noun) {
        return field -> !noun.isEmpty()
                && field.wireName()
                        .toLowerCase(Locale.ROOT)
                        .startsWith(noun.substring(0, Math.max(1, noun.length() - 1)))
                && field.wireName().length() <= noun.length() + 3;
    }

    private static @Nullable Field only(Stream<Field> fields) {
        List<Field> found = fields.toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private static boolean isList(Field field) {
        return field.type().container() == Container.LIST
                && ENTRIES.contains(field.type().kind());
    }

    private static boolean isMap(Field field) {
        return field.type().container() == Container.MAP && field.type().kind() == Kind.OBJECT;
    }

    private static List<Field> fields(Field rows, Map<String, Thing> things) {
        Thing thing =
                rows.traits().thing() == null ? null : things.get(rows.traits().thing());
        return thing == null ? Field.distinct(rows.content()) : thing.fields();
    }

    /** The field of an entry that identifies it; null where there is none. */
    @Nullable
    Field id() {
        return fields.stream()
                .filter(field -> Names.isId(field.wireName()))
                .findFirst()
                .orElse(null);
    }
}
