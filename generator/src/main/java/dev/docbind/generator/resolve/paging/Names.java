package dev.docbind.generator.resolve.paging;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.FieldPaths;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Pagination.Source;
import dev.docbind.generator.model.Thing;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names that a filter or an order takes. */
final class Names {

    private static final Pattern OPERATORS = Pattern.compile("^[<>=!%@?]+");
    private static final int MOST_STEPS = 4;
    private static final int NAME_AND_VALUE = 2;

    private final Method method;
    private final Map<String, Thing> things;
    private final FieldPaths parameters;
    private final FieldPaths response;

    Names(Method method, Map<String, Thing> things) {
        this.method = method;
        this.things = things;
        this.parameters = FieldPaths.ofParameters(method.content());
        this.response = FieldPaths.ofResponse(method.response());
    }

    /**
     * A name and what it rests on.
     *
     * @param name the name on the wire
     * @param source what it rests on
     */
    record Found(String name, Source source) {}

    /** Whether this is the name of an entry's identifier. */
    static boolean isId(String name) {
        return name.equalsIgnoreCase("id");
    }

    /** How a parameter spells the identifier; null where it does not take it, or the page leaves that open. */
    @Nullable
    Found id(Field parameter) {
        Found listed = listed(parameter);
        if (listed != null) {
            return listed;
        }
        Found shown =
                first(sent(parameter).flatMap(value -> keys(value).stream()).map(Names::plain), Source.EXAMPLE);
        if (shown != null) {
            return shown;
        }
        Thing thing = parameter.traits().thing() == null
                ? null
                : things.get(parameter.traits().thing());
        return thing == null || !takesAll(parameter)
                ? null
                : first(
                        Field.together(thing.fields(), thing.fieldNames()).stream()
                                .map(Field::wireName),
                        Source.THING);
    }

    /** A parameter with rows of its own, or with those of another, takes no other names. */
    private boolean takesAll(Field parameter) {
        return parameter.content().isEmpty() && rows(parameter).isEmpty();
    }

    private @Nullable Found listed(Field parameter) {
        return first(
                Stream.concat(parameter.content().stream(), rows(parameter).stream())
                        .map(field -> plain(field.wireName())),
                Source.TABLE);
    }

    /** The rows of the field whose names a parameter takes. */
    private List<Field> rows(Field parameter) {
        if (!parameter.content().isEmpty()) {
            return List.of();
        }
        Field at = parameter;
        for (int step = 0; step < MOST_STEPS; step++) {
            String path = at.traits().names();
            Field next = path == null
                    ? null
                    : path.startsWith(FieldPaths.PARAMETERS) ? parameters.at(path) : response.at(path);
            if (next == null || !next.content().isEmpty()) {
                return next == null ? List.of() : next.content();
            }
            at = next;
        }
        return List.of();
    }

    /** The values of a parameter in the page's own requests. */
    Stream<Json> sent(Field parameter) {
        return method.requests().stream()
                .filter(request -> request.calls(method.name()))
                .map(request ->
                        request.json() instanceof Json.ObjectValue body ? body.member(parameter.wireName()) : null)
                .flatMap(Stream::ofNullable);
    }

    /** The keys of an object, with their operators, or those of a list of conditions, as an object would have them. */
    static Set<String> keys(Json value) {
        if (value instanceof Json.ObjectValue object) {
            return object.members().keySet();
        }
        Set<String> keys = new LinkedHashSet<>();
        if (value instanceof Json.ArrayValue conditions) {
            for (Json condition : conditions.items()) {
                String key = key(condition);
                if (key != null) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    /** The key of a condition that is a list of a name, an operator that may be left out, and a value. */
    private static @Nullable String key(Json condition) {
        if (!(condition instanceof Json.ArrayValue list)
                || list.items().size() < NAME_AND_VALUE
                || !(list.items().get(0) instanceof Json.Text name)) {
            return null;
        }
        boolean compares = list.items().size() > NAME_AND_VALUE;
        return compares && list.items().get(1) instanceof Json.Text operator
                ? operator.value() + name.value()
                : name.value();
    }

    private static String plain(String key) {
        return OPERATORS.matcher(key).replaceFirst("");
    }

    private static @Nullable Found first(Stream<String> names, Source source) {
        return names.filter(Names::isId)
                .findFirst()
                .map(name -> new Found(name, source))
                .orElse(null);
    }
}
