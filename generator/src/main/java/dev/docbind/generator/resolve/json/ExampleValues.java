package dev.docbind.generator.resolve.json;

import dev.docbind.generator.model.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What examples show at one place: all the values that stand there, seen as one. */
public final class ExampleValues {

    /** Of a value that a portal has prepared to be shown, {@code ~NAME} is the one that is stored. */
    private static final Pattern IDENTIFIER = Pattern.compile("~?[A-Za-z_][A-Za-z0-9_]*");
    /** A name with dots may stand among fields; where all have them, they are the keys of a map. */
    private static final Pattern PATH = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*+(?:\\.[A-Za-z_][A-Za-z0-9_]*+)*+");

    private static final Pattern CODE = Pattern.compile("[A-Z]{1,4}\\d+");
    private static final ExampleValues EMPTY = new ExampleValues(List.of());
    private static final Pattern COUNTED = Pattern.compile("-?\\d+|[A-Za-z_]+\\d+|\\d.*");

    private final List<Json> values;
    private final Map<String, List<Json>> members;
    private final List<Json> items;
    private final Map<String, ExampleValues> shapes;
    private @Nullable Map<String, List<String>> spellings;
    private @Nullable List<String> names;
    private @Nullable ExampleValues itemShape;
    private @Nullable ExampleValues core;
    private @Nullable ExampleValues any;

    /** Most places show plain values: nothing is laid out for what they do not have. */
    private ExampleValues(List<Json> values) {
        this.values = values;
        this.members = holds(values, Json.ObjectValue.class) ? members(values) : Map.of();
        this.items = holds(values, Json.ArrayValue.class) ? items(values) : List.of();
        this.shapes = members.isEmpty() ? Map.of() : new HashMap<>();
    }

    private static boolean holds(List<Json> values, Class<? extends Json> kind) {
        for (Json value : values) {
            if (kind.isInstance(value)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, List<Json>> members(List<Json> values) {
        Map<String, List<Json>> members = new LinkedHashMap<>();
        for (Json value : values) {
            if (value instanceof Json.ObjectValue object) {
                object.members()
                        .forEach((name, member) -> members.computeIfAbsent(name, key -> new ArrayList<>(1))
                                .add(member));
            }
        }
        return members;
    }

    private static List<Json> items(List<Json> values) {
        List<Json> items = new ArrayList<>();
        for (Json value : values) {
            if (value instanceof Json.ArrayValue array) {
                items.addAll(array.items());
            }
        }
        return items;
    }

    /** The shape of values that stand at one place. */
    public static ExampleValues of(List<Json> values) {
        return values.isEmpty() ? EMPTY : new ExampleValues(List.copyOf(values));
    }

    /** What several places show, seen as one. */
    public static ExampleValues together(List<ExampleValues> places) {
        List<ExampleValues> shown =
                places.stream().filter(place -> !place.isEmpty()).toList();
        return shown.size() == 1
                ? shown.get(0)
                : of(shown.stream().flatMap(place -> place.values.stream()).toList());
    }

    /** Whether nothing is shown. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The names of all members, in the order in which they first appear. */
    public List<String> names() {
        List<String> known = names;
        if (known == null) {
            known = List.copyOf(members.keySet());
            names = known;
        }
        return known;
    }

    /** Whether some object shown here has the member. */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    /** The names that are this one but for the case of letters, in the order in which they first appear. */
    public List<String> spellings(String name) {
        if (members.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> known = spellings;
        if (known == null) {
            known = new HashMap<>();
            for (String member : members.keySet()) {
                known.computeIfAbsent(member.toLowerCase(Locale.ROOT), key -> new ArrayList<>(1))
                        .add(member);
            }
            spellings = known;
        }
        return List.copyOf(known.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
    }

    /** What a member shows; empty where there is none. */
    public ExampleValues member(String name) {
        List<Json> shown = members.get(name);
        return shown == null ? EMPTY : shapes.computeIfAbsent(name, key -> new ExampleValues(shown));
    }

    /** What the items of the arrays show. */
    public ExampleValues items() {
        ExampleValues shape = itemShape;
        if (shape == null) {
            shape = items.isEmpty() ? EMPTY : new ExampleValues(items);
            itemShape = shape;
        }
        return shape;
    }

    /** What all members show, seen as one. */
    public ExampleValues anyMember() {
        ExampleValues all = any;
        if (all == null) {
            List<Json> shown = new ArrayList<>();
            members.values().forEach(shown::addAll);
            all = shown.isEmpty() ? EMPTY : new ExampleValues(shown);
            any = all;
        }
        return all;
    }

    /** This shape, or its items' where it is an array, however deep. */
    public ExampleValues core() {
        ExampleValues shape = core;
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

    /** The values, each made another. */
    public ExampleValues each(UnaryOperator<Json> other) {
        return of(values.stream().map(other).toList());
    }

    /** Those of the values that are of that kind. */
    public ExampleValues where(Predicate<Json> kind) {
        List<Json> chosen = values.stream().filter(kind).toList();
        return chosen.size() == values.size() ? this : of(chosen);
    }

    /** Those of the values that are texts, in order. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Json value : values) {
            if (value instanceof Json.Text text) {
                texts.add(text.value());
            }
        }
        return texts;
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
        int counted = 0;
        int identifiers = 0;
        int paths = 0;
        for (String name : members.keySet()) {
            boolean identifier = IDENTIFIER.matcher(name).matches();
            identifiers += identifier ? 1 : 0;
            paths += identifier || PATH.matcher(name).matches() ? 1 : 0;
            counted += hasDigit(name) && COUNTED.matcher(name).matches() ? 1 : 0;
        }
        return counted == members.size()
                || identifiers == 0
                || paths < members.size()
                || isOfCodes()
                || LanguageKeys.are(this);
    }

    private static boolean hasDigit(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (name.charAt(at) >= '0' && name.charAt(at) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Whether most names are codes with a number, such as those of users and groups, and no value has a structure. */
    private boolean isOfCodes() {
        int codes = 0;
        for (String name : members.keySet()) {
            codes += hasDigit(name) && CODE.matcher(name).matches() ? 1 : 0;
        }
        return Majority.moreThanHalf(codes, members.size())
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
