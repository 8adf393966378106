package dev.docbind.generator.resolve.json;

import dev.docbind.generator.model.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What examples show at one place: all the values that stand there, seen as one. */
public final class Shape {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    /** A name with dots may stand among fields; where all have them, they are the keys of a map. */
    private static final Pattern PATH = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*)*");

    private static final Pattern CODE = Pattern.compile("[A-Z]{1,4}\\d+");
    private static final Shape EMPTY = new Shape(List.of());
    private static final Pattern COUNTED = Pattern.compile("-?\\d+|[A-Za-z_]+\\d+|\\d.*");

    private final List<Json> values;
    private final Map<String, List<Json>> members = new LinkedHashMap<>();
    private final List<Json> items = new ArrayList<>();
    private final Map<String, Shape> shapes = new HashMap<>();
    private final Map<String, List<String>> spellings = new HashMap<>();
    private @Nullable Shape core;
    private @Nullable Shape any;

    private Shape(List<Json> values) {
        this.values = values;
        for (Json value : values) {
            if (value instanceof Json.ObjectValue object) {
                object.members()
                        .forEach((name, member) -> members.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(member));
            } else if (value instanceof Json.ArrayValue array) {
                items.addAll(array.items());
            }
        }
    }

    /** The shape of values that stand at one place. */
    public static Shape of(List<Json> values) {
        return new Shape(List.copyOf(values));
    }

    /** Whether nothing is shown. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The names of all members, in the order in which they first appear. */
    public List<String> names() {
        return List.copyOf(members.keySet());
    }

    /** Whether some object shown here has the member. */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    /** The names that are this one but for the case of letters, in the order in which they first appear. */
    public List<String> spellings(String name) {
        if (spellings.isEmpty()) {
            members.keySet()
                    .forEach(member -> spellings
                            .computeIfAbsent(member.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                            .add(member));
        }
        return List.copyOf(spellings.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
    }

    /** What a member shows; empty where there is none. */
    public Shape member(String name) {
        List<Json> shown = members.get(name);
        return shown == null ? EMPTY : shapes.computeIfAbsent(name, key -> of(shown));
    }

    /** What the items of the arrays show. */
    public Shape items() {
        return of(items);
    }

    /** What all members show, seen as one. */
    public Shape anyMember() {
        Shape all = any;
        if (all == null) {
            all = of(members.values().stream().flatMap(List::stream).toList());
            any = all;
        }
        return all;
    }

    /** This shape, or its items' where it is an array, however deep. */
    public Shape core() {
        Shape shape = core;
        if (shape == null) {
            shape = members.isEmpty() && !items.isEmpty() ? items().core() : this;
            core = shape;
        }
        return shape;
    }

    /** Whether objects stand here. */
    public boolean isObject() {
        return !members.isEmpty();
    }

    /** Whether arrays with items stand here, and no objects. */
    public boolean isArray() {
        return members.isEmpty() && !items.isEmpty();
    }

    /** Whether some value is of that kind. */
    public boolean any(Predicate<Json> kind) {
        for (Json value : values) {
            if (kind.test(value)) {
                return true;
            }
        }
        return false;
    }

    /** How many values are of that kind. */
    public long count(Predicate<Json> kind) {
        return values.stream().filter(kind).count();
    }

    /** Whether values other than null are shown and all are of that kind. */
    public boolean all(Predicate<Json> kind) {
        boolean shown = false;
        for (Json value : values) {
            if (!(value instanceof Json.Null)) {
                if (!kind.test(value)) {
                    return false;
                }
                shown = true;
            }
        }
        return shown;
    }

    /** The first value, null where nothing is shown. */
    public @Nullable Json first() {
        return values.isEmpty() ? null : values.get(0);
    }

    /** Whether the members are entries of a map rather than fields: their names count or they all look the same. */
    public boolean isMap() {
        if (members.isEmpty()) {
            return false;
        }
        if (members.keySet().stream()
                .allMatch(
                        name -> COUNTED.matcher(name).matches() && name.chars().anyMatch(c -> c >= '0' && c <= '9'))) {
            return true;
        }
        if (members.keySet().stream().noneMatch(name -> IDENTIFIER.matcher(name).matches())) {
            return true;
        }
        return members.keySet().stream().anyMatch(name -> !PATH.matcher(name).matches()) || isOfCodes();
    }

    /** Whether most names are codes with a number, such as those of users and groups, and no value has a structure. */
    private boolean isOfCodes() {
        long codes = members.keySet().stream()
                .filter(name -> CODE.matcher(name).matches())
                .count();
        return codes * 2 > members.size()
                && !anyMember().isObject()
                && !anyMember().isArray();
    }

    /** Whether at least two members are objects with the very same names. */
    public boolean isUniform() {
        List<Json> all = anyMember().values;
        return members.size() > 1
                && all.stream().allMatch(Json.ObjectValue.class::isInstance)
                && all.stream()
                                .map(value ->
                                        ((Json.ObjectValue) value).members().keySet())
                                .distinct()
                                .count()
                        == 1;
    }
}
