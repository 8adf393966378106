package dev.docbind.generator.resolve.paging;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Pagination;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.json.Envelope;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How one page leads to the next.
 *
 * @param parameter the path of the parameter that asks for it
 * @param next the path of the value that it takes, null where the scheme says what that is
 * @param more the path of a flag that says whether there is a next page, null where there is none
 */
record Movement(
        String parameter, @Nullable String next, @Nullable String more) {

    private static final Pattern MORE = Pattern.compile("(?i)has_?(?:more|next)(?:_?pages?)?");
    private static final Pattern MARK = Pattern.compile("(?i)(?:next|after)_?(?:cursor|offset)");
    private static final String VALUE = "value";

    /** The movement of a method; null where its page leaves it open. */
    static @Nullable Movement of(Method method, Pagination pagination, Rows rows, Open open) {
        String parameter = pagination.parameter();
        Field asking = at(parameter, method.content());
        if (asking == null) {
            open.leave("no row describes the parameter that asks for the next page");
            return null;
        }
        String more = named(MORE, rows);
        return switch (pagination.scheme()) {
            case START -> new Movement(parameter, null, null);
            case PAGE, OFFSET -> counted(parameter, asking, more, open);
            case CURSOR -> cursor(parameter, asking, rows, more, open);
        };
    }

    private static @Nullable Movement counted(String parameter, Field asking, @Nullable String more, Open open) {
        if (isObject(asking)) {
            open.leave("no row names the key of " + parameter + " that asks for the next page");
            return null;
        }
        return new Movement(parameter, null, more);
    }

    private static @Nullable Movement cursor(
            String parameter, Field asking, Rows rows, @Nullable String more, Open open) {
        Field id = rows.id();
        if (at(VALUE, asking.fields()) != null && id != null) {
            return new Movement(parameter + "." + VALUE, rows.path() + "." + id.wireName(), more);
        }
        String mark = named(MARK, rows);
        if (mark == null) {
            open.leave("no row of the answer is what " + parameter + " takes for the next page");
            return null;
        }
        return new Movement(parameter, mark, more);
    }

    private static boolean isObject(Field field) {
        return field.type().kind() == Kind.OBJECT || field.type().container() != Container.ONE;
    }

    private static @Nullable String named(Pattern name, Rows rows) {
        return rows.around().stream()
                .filter(field -> name.matcher(field.wireName()).matches())
                .findFirst()
                .map(field -> Envelope.RESULT + "." + field.wireName())
                .orElse(null);
    }

    private static @Nullable Field at(String path, List<Field> fields) {
        int point = path.indexOf('.');
        String name = point < 0 ? path : path.substring(0, point);
        Field found = Field.distinct(fields).stream()
                .filter(field -> field.wireName().equals(name))
                .findFirst()
                .orElse(null);
        return found == null || point < 0 ? found : at(path.substring(point + 1), found.content());
    }
}
