package dev.docbind.generator.resolve.thing;

import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.FieldBuilder;
import dev.docbind.generator.model.FieldPaths;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.Thing.Place;
import dev.docbind.generator.model.Thing.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The things that sections of shared pages define, for methods of all namespaces: each is one thing, named after its section. Where
 * two sections differ in separators and letter case alone, neither is one, for they would have one name.
 */
final class DefinedThings {

    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\d/#]");

    private final Map<String, Thing> things = new TreeMap<>();
    private final Map<String, List<Place>> places = new TreeMap<>();
    private final Map<String, Set<String>> sections = new HashMap<>();
    private final Map<String, List<Field>> sent = new HashMap<>();
    private final Map<String, List<Field>> read = new HashMap<>();

    private DefinedThings(List<Method> methods) {
        for (Method method : methods) {
            find(method.content(), sent);
            find(method.response(), read);
        }
    }

    private void find(List<Field> rows, Map<String, List<Field>> defined) {
        for (Field row : rows) {
            String section = row.traits().definition();
            if (section != null) {
                sections.computeIfAbsent(key(section), key -> new TreeSet<>()).add(section);
                if (isThing(row)) {
                    defined.putIfAbsent(section, row.content());
                }
            }
            find(row.content(), defined);
        }
    }

    /** Whether requests take just what answers have. */
    private boolean goesBothWays(String section) {
        List<Field> taken = sent.get(section);
        List<Field> answered = read.get(section);
        return taken != null && answered != null && BothWays.areSame(taken, answered);
    }

    private static String key(String section) {
        return SEPARATOR.matcher(section).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /**
     * Methods and things whose fields refer to such things, and these.
     *
     * @param events what answers the data of an event: the words of methods come before those of events
     */
    static Things.Joined with(Things.Joined joined, List<Method> events) {
        DefinedThings defined = new DefinedThings(
                Stream.concat(joined.methods().stream(), events.stream()).toList());
        List<Method> methods = joined.methods().stream().map(defined::method).toList();
        List<Method> told = events.stream().map(defined::method).toList();
        List<Thing> all = new ArrayList<>(joined.things().stream()
                .map(thing -> thing.with(defined.rows(thing.fields(), thing.direction(), null, "")))
                .toList());
        defined.things.forEach((id, thing) -> all.add(thing.at(defined.placesOf(id))));
        return new Things.Joined(methods, told, all, joined.valueLists());
    }

    private List<Place> placesOf(String id) {
        return places.getOrDefault(id, List.of()).stream()
                .distinct()
                .sorted(Comparator.comparing(Place::method).thenComparing(Place::path))
                .toList();
    }

    private Method method(Method method) {
        return method.with(
                rows(method.parameters(), Direction.REQUEST, method, FieldPaths.PARAMETERS),
                rows(method.undocumented(), Direction.REQUEST, method, FieldPaths.PARAMETERS),
                rows(method.response(), Direction.RESPONSE, method, FieldPaths.RESPONSE));
    }

    /** The rows, those of a method with the path that leads to them. */
    private List<Field> rows(List<Field> rows, Direction direction, @Nullable Method method, String path) {
        return rows.stream()
                .map(row -> concerns(row) ? row(row, direction, method, path + row.wireName()) : row)
                .toList();
    }

    private Field row(Field row, Direction direction, @Nullable Method method, String path) {
        Field merged = row.merged();
        FieldBuilder whole = row.toBuilder()
                .fields(rows(row.fields(), direction, method, path + "/"))
                .merged(merged == null ? null : row(merged, direction, method, path));
        String section = row.traits().definition();
        if (section == null || !isThing(row, section)) {
            return whole.build();
        }
        Thing thing = thing(row, section, direction);
        things.putIfAbsent(thing.id(), thing);
        if (method != null) {
            places.computeIfAbsent(thing.id(), id -> new ArrayList<>())
                    .add(new Place(method.name(), path, Rule.SECTION));
        }
        return whole.thing(thing.id()).build();
    }

    private Thing thing(Field row, String section, Direction direction) {
        return goesBothWays(section)
                ? Thing.defined(section, Direction.RESPONSE, sent.getOrDefault(section, row.content()))
                        .withBothWays()
                : Thing.defined(section, direction, row.content());
    }

    private static boolean isThing(Field row) {
        return Structure.isStructure(row) && row.traits().thing() == null;
    }

    private boolean isThing(Field row, String section) {
        return isThing(row) && sections.getOrDefault(key(section), Set.of()).size() == 1;
    }

    private static boolean concerns(Field row) {
        Field merged = row.merged();
        return row.traits().definition() != null
                || row.fields().stream().anyMatch(DefinedThings::concerns)
                || (merged != null && concerns(merged));
    }
}
